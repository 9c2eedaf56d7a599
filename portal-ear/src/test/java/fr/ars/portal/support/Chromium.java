package fr.ars.portal.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own browser, one for each test class. Where there is none the class is skipped and says so; on a machine
 * that builds for others (CI) nothing is skipped.
 */
public final class Chromium implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent() || System.getenv("CI") != null) {
            return ConditionEvaluationResult.enabled("there is a browser, or there must be one");
        }
        String reason =
                "SKIPPED, no Chromium on this machine (Debian: apt install chromium): " + context.getDisplayName();
        System.err.println(reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Path chromium = executable().orElseThrow(() -> new IllegalStateException("Chromium is missing"));
        // The portal empties the temporary folder when it starts, and the browser's driver lies there.
        PortalUnderTest.get();
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(QUIET));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A window of that width, of somebody who has never been here. */
    public Window window(int width) {
        return window(width, new Browser.NewContextOptions());
    }

    public Window windowWithoutJavaScript(int width) {
        return window(width, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private Window window(int width, Browser.NewContextOptions options) {
        if (browser == null) {
            throw new IllegalStateException("The browser has not been started");
        }
        BrowserContext context =
                browser.newContext(options.setViewportSize(width, 900).setLocale("fr-FR"));
        Page page = context.newPage();
        return new Window(page);
    }

    private static Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
