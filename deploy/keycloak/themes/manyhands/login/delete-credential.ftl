<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">${msg("deleteCredentialTitle", credentialLabel)}
  <#elseif section == "form">
  <p>${msg("deleteCredentialMessage", credentialLabel)}</p>
  <form action="${url.loginAction}" method="post">
    <div class="buttons">
      <button class="primary danger" name="accept" value="on">${msg("doConfirmDelete")}</button>
      <button class="quiet" name="cancel-aia" value="true">${msg("doCancel")}</button>
    </div>
  </form>
  </#if>
</@layout.registrationLayout>
