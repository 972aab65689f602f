<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
  <#if section == "header">${msg("logoutConfirmTitle")}
  <#elseif section == "form">
  <p>${msg("logoutConfirmHeader")}</p>
  <form action="${url.logoutConfirmAction}" method="post">
    <input type="hidden" name="session_code" value="${logoutConfirm.code}">
    <@parts.buttons label=msg("doLogout") name="confirmLogout" cancel=false/>
  </form>
  <#if !logoutConfirm.skipLink><@parts.backToSite/></#if>
  </#if>
</@layout.registrationLayout>
