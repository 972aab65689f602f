<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
  <#if section == "header">${msg("loginTotpTitle")}
  <#elseif section == "form">
  <p class="lead">${msg("totpLead")}</p>
  <@parts.summary fields=[
    {"name": "totp", "label": msg("authenticatorCode"), "error": "totp"},
    {"name": "userLabel", "label": msg("loginTotpDeviceName"), "error": "userLabel"}]/>
  <ol class="steps">
    <li>
      <h2>${msg("totpInstallTitle")}</h2>
      <p>${msg("totpInstallText")}</p>
    </li>
    <li>
      <h2>${msg("totpScanTitle")}</h2>
      <img class="code" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("totpPictureAlt")}" width="246" height="246">
      <details>
        <summary>${msg("totpByHandTitle")}</summary>
        <p>${msg("totpByHandText")}</p>
        <p class="secret" dir="ltr">${totp.totpSecretEncoded}</p>
      </details>
    </li>
    <li>
      <h2>${msg("totpTypeTitle")}</h2>
      <form action="${url.loginAction}" method="post">
        <@parts.field name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" extra="inputmode=\"numeric\" maxlength=\"10\""/>
        <@parts.field name="userLabel" label=msg("loginTotpDeviceName") hint=msg("totpDeviceHint") required=(totp.otpCredentials?size gt 0) extra="maxlength=\"50\""/>
        <@parts.logoutOthers/>
        <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
        <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
        <@parts.buttons label=msg("doSave")/>
      </form>
    </li>
  </ol>
  </#if>
</@layout.registrationLayout>
