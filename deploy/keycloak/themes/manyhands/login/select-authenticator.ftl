<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
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
  <p class="aside"><a href="${url.loginRestartFlowUrl}">${msg("startAgain")}</a></p>
  </#if>
</@layout.registrationLayout>
