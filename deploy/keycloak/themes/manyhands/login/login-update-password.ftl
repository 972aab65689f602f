<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
  <#if section == "header">${msg("updatePasswordTitle")}
  <#elseif section == "form">
  <@parts.summary fields=[
    {"name": "password-new", "label": msg("passwordNew"), "error": "password"},
    {"name": "password-confirm", "label": msg("passwordConfirm"), "error": "password-confirm"}]/>
  <form action="${url.loginAction}" method="post">
    <@parts.field name="password-new" label=msg("passwordNew") type="password" hint=msg("newPasswordHint") autocomplete="new-password" errors=["password"] focus=true/>
    <@parts.field name="password-confirm" label=msg("passwordConfirm") type="password" autocomplete="new-password"/>
    <@parts.logoutOthers/>
    <@parts.buttons label=msg("doSave")/>
  </form>
  </#if>
</@layout.registrationLayout>
