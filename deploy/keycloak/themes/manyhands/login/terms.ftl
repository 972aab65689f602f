<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">${msg("termsTitle")}
  <#elseif section == "form">
  <div>${kcSanitize(msg("termsText"))?no_esc}</div>
  <form action="${url.loginAction}" method="post">
    <div class="buttons">
      <button class="primary" name="accept" value="on">${msg("doAccept")}</button>
      <button class="quiet" name="cancel" value="on">${msg("doDecline")}</button>
    </div>
  </form>
  </#if>
</@layout.registrationLayout>
