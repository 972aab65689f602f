<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header"><#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#else>${message.summary}</#if>
  <#elseif section == "form">
  <#if messageHeader??><p>${message.summary}</p></#if>
  <#if requiredActions??>
  <ul>
    <#list requiredActions as action>
    <li>${kcSanitize(msg("requiredAction." + action))?no_esc}</li>
    </#list>
  </ul>
  </#if>
  <#if !skipLink??>
  <#if pageRedirectUri?has_content>
  <@parts.backToSite to=pageRedirectUri/>
  <#elseif actionUri?has_content>
  <p><a class="button" href="${actionUri}">${msg("proceedWithAction")}</a></p>
  <#else>
  <@parts.backToSite/>
  </#if>
  </#if>
  </#if>
</@layout.registrationLayout>
