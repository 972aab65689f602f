package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manyhands.browser.Device;
import org.manyhands.html.NuChecker;
import org.manyhands.scenarios.Cast;

/** A person in front of a browser that runs no script. Says what they do and what they see. */
public final class Traveller {

    private static final Pattern SCRIPT =
            Pattern.compile("<script|\\son[a-z]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);

    private static final AtomicInteger ARRIVED = new AtomicInteger();

    private final World world;
    private final Device device;
    private final String language;
    private final BrowserContext context;
    private final Page page;
    private final Set<String> hosts = new TreeSet<>();

    /** The page that they stand on as it came over the wire: what the browser has made of it may be sounder. */
    private @Nullable Response arrivedAt;

    private final int number = ARRIVED.incrementAndGet();

    Traveller(World world, Device device, String language) {
        this(world, device, language, new Browser.NewContextOptions());
    }

    /** The same with a browser that has more to say of itself. */
    Traveller(World world, Device device, String language, Browser.NewContextOptions browser) {
        this.world = world;
        this.device = device;
        this.language = language;
        this.context = world.browser()
                .newContext(browser.setJavaScriptEnabled(false)
                        .setLocale(language)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(device.width(), device.height()));
        context.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
        this.page = context.newPage();
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                arrivedAt = response;
            }
        });
    }

    /** Goes to a page of the site, such as {@code /needs}. */
    public void open(String path) {
        page.navigate(world.stack().site() + path);
    }

    /**
     * Goes to the login pages as the site sends people there.
     *
     * @param more further parameters, such as {@code &kc_action=UPDATE_PASSWORD}
     */
    void openLogin(String more) {
        // The challenge of RFC 7636, appendix B: nobody redeems the code, so nobody needs to know the verifier.
        openLoginPage("/protocol/openid-connect/auth?client_id=manyhands&response_type=code&scope=openid&state=x"
                + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                + "&redirect_uri=" + URLEncoder.encode(world.stack().site() + "/login/callback", StandardCharsets.UTF_8)
                + more);
    }

    /** Goes to an address of the project's realm. */
    void openLoginPage(String path) {
        page.navigate(world.stack().login() + "/realms/manyhands" + path);
    }

    /** Signs in from any page, as somebody of the town. */
    public void signIn(Cast person) {
        open("/login");
        signIn(person.login(), person.password());
    }

    /** Fills in and sends the login page that they stand on. */
    public void signIn(String login, String password) {
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        page.locator("main button.primary").click();
    }

    /** Makes a login nobody had before, and stands on the page that asks for a name. */
    void register(String login, String password) {
        open("/login");
        find("main a[href*=registration]").click();
        find("#username").fill(login);
        find("#password").fill(password);
        find("#password-confirm").fill(password);
        find("main button.primary").click();
    }

    /** Presses a link that opens another tab, signs in there, closes it and is back where they were. */
    public void signInBeside(Locator link, Cast person) {
        Page tab = page.waitForPopup(link::click);
        tab.locator("#username").fill(person.login());
        tab.locator("#password").fill(person.password());
        tab.locator("main button.primary").click();
        tab.waitForURL(world.stack().site() + "/login/done");
        tab.close();
    }

    /** Types into the field with this label, or into the one whose name is given where the label says more. */
    public void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    public void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    public void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** The heading of the page they stand on. */
    public String title() {
        return page.locator("h1").innerText().strip();
    }

    /** The headers with which the page came, their names in lower case. */
    Map<String, String> headers() {
        return Objects.requireNonNull(arrivedAt, "no page yet").allHeaders();
    }

    /** Everything that is to be read on the page. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** The page as text, with all that is in it and is not to be seen. */
    String html() {
        return page.content();
    }

    /** The path of the page, if it is one of the site's; otherwise the whole address. */
    public String path() {
        String site = world.stack().site().toString();
        return page.url().startsWith(site) ? page.url().substring(site.length()) : page.url();
    }

    /** Whether they are at the login pages. */
    public boolean isAtLogin() {
        return page.url().startsWith(world.stack().login().toString());
    }

    /** Something on the page, by a CSS selector: for what has no name of its own. */
    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** The names of the cookies that the browser holds. */
    public Set<String> cookies() {
        Set<String> names = new TreeSet<>();
        context.cookies().forEach(cookie -> names.add(cookie.name));
        return names;
    }

    /** Examines the page they stand on; see {@link org.manyhands.journeys}. The name is that of the picture. */
    public void look(String name) {
        String html = page.content();
        assertThat(NuChecker.findings(
                        Objects.requireNonNull(arrivedAt, "no page yet").text()))
                .as("what the Nu Html Checker says of %s", name)
                .isEmpty();
        assertThat(SCRIPT.matcher(html).results().map(found -> around(html, found.start())))
                .as("scripts on %s", name)
                .isEmpty();
        assertThat((Number)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("how much wider than the screen %s is", name)
                .isEqualTo(0);
        leavePicture(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots", name + "-" + language + "-" + device.width() + ".png")));
        List<String> violations = world.auditor().violations(page.url(), html, device);
        assertThat(violations).as("what axe finds on %s", name).isEmpty();
    }

    /** Pictures are for people; that the browser could not take one, as happens on a busy machine, fails no journey. */
    private void leavePicture(Page.ScreenshotOptions where) {
        try {
            page.screenshot(where);
        } catch (PlaywrightException notNow) {
            System.err.printf("No picture of %s: %s%n", page.url(), notNow.getMessage());
        }
    }

    private static String around(String html, int place) {
        return html.substring(Math.max(0, place - 40), Math.min(html.length(), place + 80));
    }

    /** Closes the browser; what it showed last stays as a picture, for whoever wonders where a journey ended. */
    void leave() {
        leavePicture(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", "last-" + language + "-" + number + ".png")));
        context.close();
        assertThat(hosts)
                .as("whom the browser spoke to")
                .isSubsetOf(
                        world.stack().site().getAuthority(),
                        world.stack().login().getAuthority());
    }
}
