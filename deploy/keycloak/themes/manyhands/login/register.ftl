<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
  <#if section == "header">${msg("registerTitle")}
  <#elseif section == "form">
  <p class="lead">${msg("joinLead")}</p>
  <@parts.summary fields=[
    {"name": "username", "label": msg("username"), "error": "username"},
    {"name": "password", "label": msg("password"), "error": "password"},
    {"name": "password-confirm", "label": msg("passwordConfirm"), "error": "password-confirm"}]/>
  <form action="${url.registrationAction}" method="post">
    <@parts.field name="username" label=msg("username") hint=msg("newLoginNameHint") autocomplete="username" value=(profile.attributesByName.username.value)!"" focus=true extra="minlength=\"3\" maxlength=\"64\""/>
    <#if passwordRequired??>
    <@parts.field name="password" label=msg("password") type="password" hint=msg("newPasswordHint") autocomplete="new-password" errors=["password"]/>
    <@parts.field name="password-confirm" label=msg("passwordConfirm") type="password" autocomplete="new-password"/>
    </#if>
    <@parts.buttons label=msg("doRegister") cancel=false/>
  </form>
  <p class="hint">${msg("keepPasswordSafe")}</p>
  <p class="aside"><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
