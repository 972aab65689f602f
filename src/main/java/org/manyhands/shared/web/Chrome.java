package org.manyhands.shared.web;

import io.quarkus.arc.All;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.Texts;

/** The frame of a page: masthead, places to go, banners, foot. Templates read it as {@code cdi:chrome}. */
@Named("chrome")
@RequestScoped
public class Chrome {

    private static final Logger LOG = Logger.getLogger(Chrome.class);

    /** A language of the language choice. */
    public record LanguageChoice(String code, String name, boolean current) {}

    /** What has just been done, told once on the page after it. */
    public record Flash(String kind, String text) {}

    @Inject
    RequestLanguage language;

    @Inject
    CurrentActor actor;

    @Inject
    Submissions submissions;

    @Inject
    SiteConfig site;

    @Inject
    Stylesheet stylesheet;

    @Inject
    Texts texts;

    @Inject
    UriInfo uri;

    @Inject
    @All
    List<Navigation> navigation;

    // The layout asks for these several times; each is asked of the features once a page.
    private @Nullable List<Navigation.HubName> hubs;
    private @Nullable Long waiting;
    private boolean bare;

    /** Asks nothing about the reader from here on: the database has just been found away, see {@link #answerOr}. */
    void drawBare() {
        bare = true;
    }

    /** The language code, for {@code <html lang>}. */
    public String getLang() {
        return language.get().code();
    }

    /** {@code ltr} or {@code rtl}, for {@code <html dir>}. */
    public String getDir() {
        return language.get().direction();
    }

    /** Every language there is, for the language choice. */
    public List<LanguageChoice> getLanguages() {
        return Arrays.stream(Language.values())
                .map(each -> new LanguageChoice(each.code(), each.ownName(), each == language.get()))
                .toList();
    }

    /** The one stylesheet, with its content in its name. */
    public String getStylesheet() {
        return stylesheet.href();
    }

    /** Whether this installation holds the example town. */
    public boolean isExampleData() {
        return site.exampleData();
    }

    /** Whether somebody said where the source code can be had. */
    public boolean isSourceCode() {
        return site.sourceCode().isPresent();
    }

    /** Whether there is a login. */
    public boolean isSignedIn() {
        return answerOr(false, actor::hasLogin);
    }

    /** The reader's own pseudonym; empty without one. */
    public String getPseudonym() {
        return answerOr("", actor::pseudonym);
    }

    /** The hubs of the reader. */
    public List<Navigation.HubName> getHubs() {
        List<Navigation.HubName> known = hubs;
        if (known == null) {
            known = ask(part -> part.hubs(actor.get()));
            hubs = known;
        }
        return known;
    }

    /** The name in the masthead: that of the hub the reader is in, else the site's. */
    public String getHubName() {
        return hub().map(Navigation.HubName::label).orElseGet(() -> language.say("shared:site_name"));
    }

    /** The hub of the reader's whose pages they read, or their only one: of other hubs the frame says nothing. */
    private Optional<Navigation.HubName> hub() {
        List<Navigation.HubName> own = getHubs();
        return own.stream().filter(hub -> hub.current() || own.size() == 1).findFirst();
    }

    /** Four to six places to go for this reader. */
    public List<Destination> getPlaces() {
        List<Navigation.Entry> entries = ask(part -> part.entries(actor.get())).stream()
                .sorted(Comparator.comparingInt(Navigation.Entry::order))
                .limit(6)
                .toList();
        Navigation.Entry current = entries.stream()
                .filter(entry -> nearness(entry) > 0)
                .max(Comparator.comparingInt(this::nearness))
                .orElse(null);
        return entries.stream()
                .map(entry -> new Destination(entry.href(), language.say(entry.label()), entry.equals(current)))
                .toList();
    }

    /** How much of the address asked for a place of the masthead covers; 0 for nothing. */
    private int nearness(Navigation.Entry entry) {
        return Stream.concat(Stream.of(entry.href()), entry.also().stream())
                .filter(this::isHereOrAbove)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private boolean isHereOrAbove(String href) {
        return getPath().equals(href) || getPath().startsWith(href + "/");
    }

    /** The rules of the hub that the reader is in; else empty. */
    public String getRules() {
        return hub().map(hub -> hub.href() + "#rules").orElse("");
    }

    /** How many things wait for the reader's answer. */
    public long getWaiting() {
        Long known = waiting;
        if (known == null) {
            known = ask(part -> List.of(part.waiting(actor.get()))).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            waiting = known;
        }
        return known;
    }

    /** The reader's roles that sleep until they sign in with a second factor; empty for nearly everybody. */
    public List<String> getDormantRoles() {
        return ask(part -> part.dormantRoles(actor.get()));
    }

    /** The local address of this page, without its query. */
    public String getPath() {
        return uri.getRequestUri().getRawPath();
    }

    /** The local address of this page with its query, for coming back after the language choice or the login. */
    public String getHere() {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? getPath() : getPath() + "?" + query;
    }

    /**
     * What has just been done. The address names one of our own texts ({@code ?done=needs.posted} is {@code
     * needs:done_posted}); anything else there says nothing, nor does an address that no form of the reader's led to: a link
     * from somebody else could tell of anything.
     */
    public @Nullable Flash getFlash() {
        String done = uri.getQueryParameters().getFirst("done");
        if (done == null || !done.matches("[a-z]{1,20}\\.[a-z_]{1,40}")) {
            return null;
        }
        String name = done.replace(".", ":done_");
        return texts.has(name) && answerOr(false, () -> submissions.ledTo(getHere()))
                ? new Flash("good", language.say(name))
                : null;
    }

    private <T> List<T> ask(Function<Navigation, List<T>> question) {
        return answerOr(List.of(), () -> navigation.stream()
                .flatMap(part -> question.apply(part).stream())
                .toList());
    }

    /**
     * What is known about the reader, or as good as nothing when it cannot be known now: the database may be away, and
     * pages that need none of it, the error page among them, can still be drawn (rule R-02). After the first failure nothing
     * more is asked, so that nobody waits several times for a connection. What is refused before a worker has it, as what another
     * site sends, is answered by a thread that must not wait for the database: its page is bare as well, and that is no fault.
     */
    private <T> T answerOr(T nothing, Supplier<T> question) {
        if (bare || !BlockingOperationControl.isBlockingAllowed()) {
            return nothing;
        }
        try {
            return question.get();
        } catch (RuntimeException away) {
            bare = true;
            LOG.errorf("the frame is drawn bare: %s", away.getClass().getName());
            return nothing;
        }
    }
}
