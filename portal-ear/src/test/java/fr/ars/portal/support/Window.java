package fr.ars.portal.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One window of a browser: what it shows, what it complains of, what it had to fetch. Closing it forgets the person. */
public final class Window implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Response> fetched = new ArrayList<>();

    Window(Page page) {
        this.page = page;
        page.setDefaultTimeout(15_000);
        page.addInitScript("addEventListener('securitypolicyviolation',"
                + " e => console.error('CSP', e.effectiveDirective, e.blockedURI, e.sourceFile, e.lineNumber))");
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isStatusOfThePage(message.text())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(fetched::add);
    }

    /** The browser notes that an error page has the status of one: that is as it should be. */
    private static boolean isStatusOfThePage(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of 4");
    }

    /** Opens an address of the portal and waits until nothing more is fetched. */
    public Window open(String path) {
        fetched.clear();
        page.navigate(PortalUnderTest.at(path).toString());
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return this;
    }

    public Page page() {
        return page;
    }

    /** The address of what is shown, as a path of the portal. */
    public String path() {
        String url = page.url();
        return url.substring(url.indexOf('/', "https://".length()));
    }

    public void type(String field, String value) {
        page.locator("main [name=" + field + "]").fill(value);
    }

    /** Marks a radio button, by its label as a person does. */
    public void choose(String field, String value) {
        String id =
                page.locator("main [name=" + field + "][value=" + value + "]").getAttribute("id");
        page.locator("label[for='" + id + "']").click();
    }

    public void select(String field, String value) {
        page.locator("main select[name=" + field + "]").selectOption(value);
    }

    public void press(String button) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    public void follow(String link) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    public List<String> texts(String selector) {
        return page.locator(selector).allInnerTexts();
    }

    /** What the browser found wrong: script errors, breaches of the content security policy, missing files. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What axe finds, one line each. */
    public List<String> barriers() {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                        .toList();
    }

    /** How many pixels stick out to the right. */
    public int overflow() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What was fetched for this address, as sent over the network: the page itself first. */
    public List<Fetched> fetched() {
        return fetched.stream()
                .map(response -> new Fetched(
                        response.url(),
                        response.request().resourceType(),
                        response.request().sizes().responseBodySize))
                .toList();
    }

    /** What fits on the screen, for the README. */
    public void glimpse(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens", name + ".png")));
    }

    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        page.context().close();
    }

    /**
     * A file the page needed.
     *
     * @param kind as the browser calls it: document, stylesheet, script, font, image
     * @param bytes of the body, compressed as it was sent
     */
    public record Fetched(String url, String kind, int bytes) {}
}
