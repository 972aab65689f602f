<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=((message.type)!"") == "error"; section>
  <#if section == "header">${msg("recovery-code-config-header")}
  <#elseif section == "form">
  <p class="lead">${msg("recoveryLead")}</p>
  <@parts.notice kind="warning">${msg("recoveryOnce")}</@parts.notice>
  <ol class="codes">
    <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
    <li><span class="number">${code?counter}</span> <code dir="ltr">${code[0..3]}-${code[4..7]}-${code[8..]}</code></li>
    </#list>
  </ol>
  <p class="hint screen-only">${msg("recoveryPrint")}</p>
  <form action="${url.loginAction}" method="post">
    <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
    <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
    <input type="hidden" name="userLabel" value="${msg("recovery-codes-label-default")}">
    <@parts.tick name="saved" label=msg("recovery-codes-confirmation-message") required=true/>
    <@parts.logoutOthers/>
    <@parts.buttons label=msg("recovery-codes-action-complete")/>
  </form>
  </#if>
</@layout.registrationLayout>
