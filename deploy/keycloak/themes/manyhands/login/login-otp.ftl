<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp") midway=true; section>
  <#if section == "header">${msg("otpTitle")}
  <#elseif section == "form">
  <form action="${url.loginAction}" method="post">
    <#if otpLogin.userOtpCredentials?size gt 1>
    <fieldset>
      <legend>${msg("otpWhichDevice")}</legend>
      <#list otpLogin.userOtpCredentials as device>
      <label class="tick">
        <input type="radio" name="selectedCredentialId" value="${device.id}"<#if device.id == otpLogin.selectedCredentialId> checked</#if>>
        <span>${device.userLabel!msg("otpNamelessDevice", device?counter)}</span>
      </label>
      </#list>
    </fieldset>
    </#if>
    <@parts.field name="otp" label=msg("loginOtpOneTime") hint=msg("otpHint") autocomplete="one-time-code" errors=["totp"] focus=true extra="inputmode=\"numeric\" maxlength=\"10\""/>
    <@parts.buttons label=msg("doLogIn") cancel=false/>
  </form>
  </#if>
</@layout.registrationLayout>
