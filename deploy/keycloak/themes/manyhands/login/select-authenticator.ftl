<#import "template.ftl" as layout>
<@layout.registrationLayout midway=true; section>
  <#if section == "header">${msg("loginChooseAuthenticator")}
  <#elseif section == "form">
  <form action="${url.loginAction}" method="post">
    <ul class="ways">
      <#list auth.authenticationSelections as way>
      <li>
        <button name="authenticationExecution" value="${way.authExecId}">
          <strong>${msg(way.displayName)}</strong>
          <span>${msg(way.helpText)}</span>
        </button>
      </li>
      </#list>
    </ul>
  </form>
  </#if>
</@layout.registrationLayout>
