package org.manyhands.shared.web;

import com.ibm.icu.text.MessageFormat;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.text.Language;

/**
 * Draws the layouts and tags of the site without a container, in one language, with made-up chrome, so that the design
 * system can be checked and looked at within a second. Pages of the gallery lie in {@code src/test/resources/gallery}.
 */
final class Gallery {

    static final List<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::code).toList();
    static final Path TAGS = Path.of("src/main/resources/templates/tags");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path PAGES = Path.of("src/test/resources/gallery");
    private static final Variant HTML = Variant.forContentType("text/html; charset=utf-8");

    private final Locale language;
    private final Engine engine;
    private final FieldLabels labels = new FieldLabels();

    /** One place to go, hub to switch to, or language to choose, as the layout reads it. */
    record Entry(String href, String label, boolean current) {
        public String code() {
            return href;
        }

        public String name() {
            return label;
        }
    }

    record Flash(String kind, String text) {}

    /** The made-up frame of the page. The real one has the same names. */
    record Chrome(
            String lang,
            String dir,
            String hubName,
            List<Entry> hubs,
            List<Entry> places,
            int waiting,
            List<Entry> languages,
            String rules,
            boolean exampleData,
            boolean signedIn,
            String pseudonym,
            String stylesheet,
            String here,
            boolean sourceCode,
            List<String> dormantRoles,
            @Nullable Flash flash) {}

    /** What is wrong with a form, as the error summary reads it. */
    record Errors(List<Wrong> entries) {
        public boolean isWrong() {
            return !entries.isEmpty();
        }
    }

    record Wrong(String field, String text) {}

    /** A half-given answer to which place, as the place field reads it. */
    record Where(String typed, @Nullable String chosen, List<Somewhere> options) {
        public String chosenId() {
            return "";
        }
    }

    /** A half-given answer to which languages, as the language field reads it. */
    record Languages(List<Tongue> common, List<Tongue> others) {
        public boolean othersChosen() {
            return others.stream().anyMatch(Tongue::chosen);
        }
    }

    record Tongue(String code, String name, boolean chosen) {}

    record Somewhere(String id, String label, String otherName) {}

    /** What a failed request had brought, as the error page reads it. */
    record Given(String name, String value, @Nullable String label, int number) {}

    Gallery(String language, boolean signedIn) {
        this.language = Locale.forLanguageTag(language);
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(new NamesInScope())
                .addSectionHelper(new GivenSection())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .strictRendering(true)
                .addNamespaceResolver(texts("shared", Path.of("src/main/resources/messages")))
                .addNamespaceResolver(texts("access", Path.of("src/main/resources/messages")))
                .addNamespaceResolver(texts("gallery", PAGES))
                .addNamespaceResolver(NamespaceResolver.builder("cdi")
                        .resolve(context -> switch (context.getName()) {
                            case "chrome" -> chrome(signedIn);
                            case "labels" -> labels;
                            case "passages" -> new PassageLanguage();
                            default -> new Tickets();
                        })
                        .build())
                .addNamespaceResolver(FieldsInTemplates.resolver())
                .addLocator(this::locate);
        tags().forEach(tag -> builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag)));
        engine = builder.build();
    }

    /** Stands in for the tickets of forms. */
    static final class Tickets {
        public String issue() {
            return "ticket";
        }
    }

    /** The name of every tag there is. */
    static List<String> tags() {
        try (Stream<Path> files = Files.list(TAGS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of the gallery, or any template of the site by its name, drawn with the data given. */
    String draw(String page, Map<String, ? extends @Nullable Object> data) {
        var template = engine.getTemplate(page).instance();
        data.forEach(template::data);
        return template.render();
    }

    /** A piece of template text drawn by itself; for checks of single tags. */
    String drawText(String text, Map<String, ? extends @Nullable Object> data) {
        var template = engine.parse(text, HTML).instance();
        data.forEach(template::data);
        return template.render();
    }

    /** One text of a bundle in this language. */
    String text(String bundle, String key, Object... arguments) {
        var folder = bundle.equals("gallery") ? PAGES : Path.of("src/main/resources/messages");
        return new MessageFormat(load(folder, bundle).getProperty(key), language).format(arguments);
    }

    private java.util.Optional<io.quarkus.qute.TemplateLocator.TemplateLocation> locate(String id) {
        return Stream.of(TEMPLATES, PAGES)
                .map(folder -> folder.resolve(id + ".html"))
                .filter(Files::exists)
                .findFirst()
                .map(Located::new);
    }

    private record Located(Path file) implements io.quarkus.qute.TemplateLocator.TemplateLocation {
        @Override
        public java.io.Reader read() {
            try {
                return Files.newBufferedReader(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public java.util.Optional<Variant> getVariant() {
            return java.util.Optional.of(HTML);
        }
    }

    private NamespaceResolver texts(String bundle, Path folder) {
        var texts = load(folder, bundle);
        return NamespaceResolver.builder(bundle)
                .resolveAsync(context -> {
                    var pattern = texts.getProperty(context.getName());
                    if (pattern == null) {
                        throw new IllegalStateException("No text " + bundle + ":" + context.getName());
                    }
                    var format = new MessageFormat(pattern, language);
                    var parameters = EvaluatedParams.evaluate(context);
                    return parameters.stage.thenApply(ignored -> {
                        var values = new Object[context.getParams().size()];
                        for (int i = 0; i < values.length; i++) {
                            try {
                                values[i] = parameters.getResult(i);
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        }
                        return format.format(values);
                    });
                })
                .build();
    }

    private Properties load(Path folder, String bundle) {
        var suffix = language.getLanguage().equals("en") ? "" : "_" + language.getLanguage();
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve(bundle + suffix + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private Chrome chrome(boolean signedIn) {
        boolean arabic = language.getLanguage().equals("ar");
        boolean spanish = language.getLanguage().equals("es");
        var hub = arabic ? "مركز الميناء" : spanish ? "Nodo del Puerto" : "Harbour Hub";
        var names = arabic
                ? List.of("الاحتياجات", "ما أقدمه", "المجموعات", "المكتب")
                : spanish
                        ? List.of("Necesidades", "Lo que ofrezco", "Grupos", "La mesa")
                        : List.of("Needs", "My offers", "Groups", "The desk");
        var places = signedIn
                ? List.of(
                        new Entry("/needs", names.get(0), true),
                        new Entry("/offers", names.get(1), false),
                        new Entry("/groups", names.get(2), false),
                        new Entry("/desk", names.get(3), false))
                : List.of(new Entry("/needs", names.get(0), false));
        return new Chrome(
                language.getLanguage(),
                Language.of(language.getLanguage()).orElseThrow().direction(),
                hub,
                signedIn ? List.of(new Entry("/h/1", hub, true), new Entry("/h/2", "Rio Norte", false)) : List.of(),
                places,
                signedIn ? 3 : 0,
                Arrays.stream(Language.values())
                        .map(each -> new Entry(
                                each.code(), each.ownName(), each.code().equals(language.getLanguage())))
                        .toList(),
                signedIn ? "/h/1#rules" : "",
                true,
                signedIn,
                "Luma",
                "manyhands.css",
                "/needs",
                true,
                signedIn ? List.of("COORDINATOR", "VETTED_MEMBER") : List.of(),
                signedIn ? null : new Flash("good", text("gallery", "notice_good")));
    }
}
