<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password"); section>
  <#if section == "header">${msg("loginAccountTitle")}
  <#elseif section == "form">
  <form action="${url.loginAction}" method="post">
    <#if !usernameHidden??>
    <@parts.field name="username" label=msg("username") hint=msg("loginNameHint") autocomplete="username" value=(login.username)!"" focus=true errors=["username", "password"]/>
    <@parts.field name="password" label=msg("password") type="password" autocomplete="current-password" errors=["none"]/>
    <#else>
    <@parts.field name="password" label=msg("password") type="password" autocomplete="current-password" errors=["username", "password"] focus=true/>
    </#if>
    <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!""}">
    <@parts.buttons label=msg("doLogIn") cancel=false/>
  </form>
  <details>
    <summary>${msg("forgottenTitle")}</summary>
    <p>${msg("forgottenText")}</p>
  </details>
  <#elseif section == "info" && realm.registrationAllowed && !registrationDisabled??>
  <section class="aside">
    <h2>${msg("noAccount")}</h2>
    <p>${msg("joinInvitation")}</p>
    <p><a class="button" href="${url.registrationUrl}">${msg("doRegister")}</a></p>
  </section>
  </#if>
</@layout.registrationLayout>
