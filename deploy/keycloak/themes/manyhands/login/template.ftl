<#-- The frame of every login page. Pages fill the sections "header" (the title) and "form" (everything below it);
     midway=true says that a name and password have been given and that one may want to start again. -->
<#import "parts.ftl" as parts>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false midway=false>
<#assign site = properties.siteUrl!"">
<!DOCTYPE html>
<html lang="${lang}" dir="${((locale.rtl)!false)?then('rtl', 'ltr')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title><#if ((message.type)!"") == "error">${msg("notice.error")} </#if><#nested "header"> · ${realm.displayName!"Many Hands"}</title>
  <link rel="icon" href="data:,">
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
<#-- No end tag of the head, which HTML allows: Keycloak looks for it to put a script of its own before it. -->
<body>
  <header class="masthead">
    <a class="leave" href="${site}/exit" rel="noreferrer">${msg("leavePage")}</a>
    <a class="house" href="${site}/">${realm.displayName!"Many Hands"}</a>
    <#if realm.internationalizationEnabled && (locale.supported)?has_content && locale.supported?size gt 1>
    <nav class="languages" aria-label="${msg("languages")}">
      <ul>
        <#list properties.locales?split(",") as tag>
        <#list locale.supported?filter(language -> language.languageTag == tag) as language>
        <li>
          <#if tag == locale.currentLanguageTag>
          <span lang="${tag}" aria-current="true">${msg("language." + tag)}</span>
          <#else>
          <a href="${language.url}" lang="${tag}" hreflang="${tag}">${msg("language." + tag)}</a>
          </#if>
        </li>
        </#list>
        </#list>
      </ul>
    </nav>
    </#if>
    <#if (properties.exampleData!"") == "true">
    <p class="strip">${msg("exampleData")}</p>
    </#if>
  </header>
  <main>
    <h1><#nested "header"></h1>
    <#-- Whoever came from the site to change something need not be told that something wants changing. -->
    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
    <@parts.notice kind=message.type>${kcSanitize(message.summary)?no_esc}</@parts.notice>
    </#if>
    <#nested "form">
    <#local another = auth?has_content && auth.showTryAnotherWayLink()>
    <#if another || midway>
    <div class="aside">
      <#if another>
      <form action="${url.loginAction}" method="post">
        <button class="link" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
      </form>
      </#if>
      <#if midway>
      <p><a href="${url.loginRestartFlowUrl}">${msg("startAgain")}</a></p>
      </#if>
    </div>
    </#if>
    <#nested "info">
  </main>
  <footer>
    <p>${msg("footPromise")}</p>
  </footer>
</body>
</html>
</#macro>
