<#-- Asked again of somebody who is signed in, before something important. -->
<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password"); section>
  <#if section == "header">${msg("passwordAgainTitle")}
  <#elseif section == "form">
  <form action="${url.loginAction}" method="post">
    <@parts.field name="password" label=msg("password") type="password" autocomplete="current-password" focus=true/>
    <@parts.buttons label=msg("doContinue") cancel=false/>
  </form>
  </#if>
</@layout.registrationLayout>
