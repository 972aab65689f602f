<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">${msg("errorTitle")}
  <#elseif section == "form">
  <@parts.notice kind="error">${kcSanitize(message.summary)?no_esc}</@parts.notice>
  <#if !skipLink??>
  <@parts.backToSite to=((client.baseUrl)!"")?has_content?then((client.baseUrl)!"", (properties.siteUrl!"") + "/")/>
  </#if>
  </#if>
</@layout.registrationLayout>
