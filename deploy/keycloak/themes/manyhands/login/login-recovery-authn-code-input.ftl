<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("recoveryCodeInput") midway=true; section>
  <#if section == "header">${msg("auth-recovery-code-header")}
  <#elseif section == "form">
  <form action="${url.loginAction}" method="post">
    <@parts.field name="recoveryCodeInput" label=msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c) hint=msg("recoveryInputHint") capitals="characters" focus=true/>
    <@parts.buttons label=msg("doLogIn") cancel=false/>
  </form>
  </#if>
</@layout.registrationLayout>
