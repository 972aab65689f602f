<#-- The few things that login pages are made of. -->

<#-- A word from us. Its kind is told by a mark of its own shape and a word for screen readers, not by colour alone. -->
<#macro notice kind="info">
<div class="notice ${kind}"<#if kind == "error"> role="alert"</#if>>
  <p><span class="mark" aria-hidden="true"></span><span class="unseen">${msg("notice." + kind)} </span><#nested></p>
</div>
</#macro>

<#-- At the top of a form of which several fields came back wrong: each with its name and a link to it. It takes the focus then;
     a single wrong field takes it itself. Give: fields, a list of {name, label, error}, error being what Keycloak calls it. -->
<#macro summary fields>
<#local wrong = fields?filter(field -> messagesPerField.existsError(field.error))>
<#if wrong?size gt 1>
<#global focused = true>
<div class="summary" role="alert" tabindex="-1" autofocus aria-labelledby="summary">
  <h2 id="summary">${msg("summaryTitle")}</h2>
  <ul>
    <#list wrong as field>
    <li><a href="#${field.name}">${field.label} – ${kcSanitize(messagesPerField.getFirstError(field.error))?no_esc}</a></li>
    </#list>
  </ul>
</div>
</#if>
</#macro>

<#-- One labelled field: label, hint, error, field. The error of any of the names in `errors` belongs to it. The first wrong one
     has the focus on a form that came back, the one with focus=true on a fresh one. -->
<#macro field name label type="text" hint="" autocomplete="off" errors=[name] value="" required=true focus=false capitals="none" extra="">
<#local wrong = messagesPerField.existsError(errors?first, errors?last)>
<#local cameBack = messagesPerField.existsError("username", "password", "password-confirm", "totp", "userLabel", "recoveryCodeInput")>
<#local here = cameBack?then(wrong && !(focused!false), focus)>
<#if here><#global focused = true></#if>
<div class="field<#if wrong> wrong</#if>">
  <label for="${name}">${label}</label>
  <#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if>
  <#if wrong><p class="error" id="${name}-error"><span class="mark" aria-hidden="true"></span>${kcSanitize(messagesPerField.getFirstError(errors?first, errors?last))?no_esc}</p></#if>
  <input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" autocapitalize="${capitals}" spellcheck="false"
    <#if type == "text">dir="auto"</#if> <#if required>required</#if> <#if here>autofocus</#if> ${extra?no_esc}
    <#if wrong>aria-invalid="true"</#if> <#if hint?has_content || wrong>aria-describedby="<#if hint?has_content>${name}-hint</#if><#if wrong> ${name}-error</#if>"</#if>>
</div>
</#macro>

<#-- A tick box with its explanation, the whole of it a target. -->
<#macro tick name label required=false>
<label class="tick">
  <input type="checkbox" name="${name}" value="on"<#if required> required</#if>>
  <span>${label}</span>
</label>
</#macro>

<#-- The one thing to do here; and the way back for whoever came from the site to do it. -->
<#macro buttons label name="" cancel=isAppInitiatedAction??>
<div class="buttons">
  <button class="primary"<#if name?has_content> name="${name}" value="on"</#if>>${label}</button>
  <#if cancel>
  <button class="quiet" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
  </#if>
</div>
</#macro>

<#macro logoutOthers>
<@tick name="logout-sessions" label=msg("logoutOtherSessions")/>
</#macro>

<#-- The way back to the site, where Keycloak knows of one. -->
<#macro backToSite to=(client.baseUrl)!"">
<#if to?has_content>
<p><a class="button" href="${to}">${msg("backToApplication")}</a></p>
</#if>
</#macro>
