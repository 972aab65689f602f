package org.manyhands.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu Html Checker, which also answers at validator.w3.org/nu: reads a page as browsers do and tells every error and every
 * warning. One instance for the whole run, since it takes a second to learn the language; a page that came before is not
 * read again.
 *
 * <p>It does not guess the language of a page: the town's needs are written in other languages than the frame around them.
 *
 * <p>Stylesheets are read as well, with something it knows in place of the two things that are younger than this release:
 * cascade layers, and {@code field-sizing}, which stands behind {@code @supports}.
 *
 * <p>With {@code -Dpages.folder=target/pages} each page is also left in that folder, for checkers that are run by hand.
 */
public final class NuChecker {

    /** HTML as it is now, with ARIA: the schema that validator.w3.org/nu uses. */
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Bytes of stack: the schema is read by recursion, deeper than a thread has room for by itself. */
    private static final int DEEP = 16 << 20;

    /** The ticket of a form differs each time the same page is drawn. */
    private static final Pattern TICKET = Pattern.compile("(name=\"ticket\" value=\")[^\"]*");

    private static final Pattern LAYER_OF_RULES = Pattern.compile("@layer [a-z]+ \\{");
    private static final Pattern ORDER_OF_LAYERS = Pattern.compile("@layer [a-z, ]+;");

    private static final int SHOWN = 160;

    private static final String FOLDER = System.getProperty("pages.folder", "");

    private static @Nullable NuChecker only;

    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
    private final Findings findings = new Findings();
    private final Map<UUID, List<String>> read = new HashMap<>();

    private NuChecker() {
        // It would tell how it gets on with each page.
        Logger.getRootLogger().setLevel(Level.OFF);
    }

    /** What is wrong with a page, one sentence each with what stands there; none is what we want. */
    public static synchronized List<String> findings(String html) {
        return checker().check(TICKET.matcher(html).replaceAll("$1"));
    }

    /** The same of a stylesheet. */
    public static synchronized List<String> findingsInStylesheet(String css) {
        String known = ORDER_OF_LAYERS
                .matcher(LAYER_OF_RULES.matcher(css).replaceAll("@media all {"))
                .replaceAll("")
                .replace("field-sizing: content", "resize: vertical");
        return checker().checkStylesheet(known);
    }

    private static NuChecker checker() {
        NuChecker checker = only;
        if (checker == null) {
            checker = started();
            only = checker;
        }
        return checker;
    }

    private static NuChecker started() {
        NuChecker checker = new NuChecker();
        List<Throwable> failures = new ArrayList<>();
        Thread deep = new Thread(null, checker::learn, "reads the schema of HTML", DEEP);
        deep.setUncaughtExceptionHandler((_, failure) -> failures.add(failure));
        deep.start();
        try {
            deep.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.getFirst());
        }
        return checker;
    }

    private void learn() {
        try {
            checker.setUpMainSchema(SCHEMA, findings);
            checker.setUpValidatorAndParsers(findings, true, false);
            checker.setAllowCss(true);
        } catch (Exception broken) {
            throw new AssertionError("the checker cannot be started", broken);
        }
    }

    private List<String> check(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return read.computeIfAbsent(UUID.nameUUIDFromBytes(bytes), page -> {
            keep(page, bytes);
            return look(html, checker::checkHtmlInputSource);
        });
    }

    private List<String> checkStylesheet(String css) {
        return look(css, checker::checkCssInputSource);
    }

    /** One of the ways in which the checker can be asked. */
    private interface Question {

        void ask(InputSource source) throws IOException, SAXException;
    }

    private List<String> look(String text, Question question) {
        findings.begin(text);
        InputSource source = new InputSource(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding(StandardCharsets.UTF_8.name());
        try {
            question.ask(source);
        } catch (SAXException broken) {
            findings.found.add("cannot be read: " + broken.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.copyOf(findings.found);
    }

    private static void keep(UUID page, byte[] bytes) {
        if (FOLDER.isEmpty()) {
            return;
        }
        try {
            Path folder = Files.createDirectories(Path.of(FOLDER));
            Files.write(folder.resolve(page + ".html"), bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Collects what the checker says of one page or stylesheet. */
    private static final class Findings implements ErrorHandler {

        private List<String> lines = List.of();
        private final List<String> found = new ArrayList<>();

        void begin(String text) {
            lines = text.lines().toList();
            found.clear();
        }

        @Override
        public void warning(SAXParseException finding) {
            found.add(sentence(finding));
        }

        @Override
        public void error(SAXParseException finding) {
            found.add(sentence(finding));
        }

        @Override
        public void fatalError(SAXParseException finding) {
            found.add(sentence(finding));
        }

        private String sentence(SAXParseException finding) {
            int line = finding.getLineNumber();
            if (line < 1 || line > lines.size()) {
                return String.valueOf(finding.getMessage());
            }
            String text = lines.get(line - 1);
            int end = Math.clamp(finding.getColumnNumber(), 0, text.length());
            return "%s (line %d) %s"
                    .formatted(finding.getMessage(), line, text.substring(Math.max(0, end - SHOWN), end));
        }
    }
}
