package org.manyhands.shared.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionNode;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.runtime.QuteRecorder.QuteContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the fields of the site's forms are called, read from the templates that draw them: the one place where it is said. For pages
 * that show what was typed without the form it was typed into. Knows the fields whose name and label stand in a template as
 * they are; what a page puts together while it is drawn is not known here.
 */
@Singleton
class LabelsInTemplates {

    private static final String SEARCH = "searchBox";
    private static final Set<String> FORMS = Set.of("form", "confirm", SEARCH);
    private static final Set<String> FIELDS = Set.of("field", "placeField", SEARCH);

    /** A text by its name, filled with nothing. */
    private static final Pattern TEXT = Pattern.compile("[a-z]+:[a-z][a-z0-9_]*");

    private static final Pattern LITERAL = Pattern.compile("'([^']+)'");

    /** The last word of the address to which a form is posted, where a template says it. */
    private static final Pattern NOUN = Pattern.compile(".*/([a-z-]+)'\\)?");

    private final Engine engine;
    private final QuteContext templates;
    private volatile Map<String, Set<String>> known = Map.of();

    @Inject
    LabelsInTemplates(Engine engine, QuteContext templates) {
        this.engine = engine;
        this.templates = templates;
    }

    /**
     * The name of the text that labels a field.
     *
     * @param feature whose form it was
     * @param noun the last word of the address to which it was posted
     * @return empty where no template of the feature has such a field, or several call it differently
     */
    Optional<String> of(String feature, String noun, String field) {
        if (known.isEmpty()) {
            known = read();
        }
        return one(known.getOrDefault(feature + "/" + noun + "/" + field, Set.of()))
                .or(() -> one(known.getOrDefault(feature + "/" + field, Set.of())));
    }

    private static Optional<String> one(Set<String> labels) {
        return labels.size() == 1
                ? labels.stream().filter(label -> !label.isEmpty()).findFirst()
                : Optional.empty();
    }

    private Map<String, Set<String>> read() {
        Map<String, Set<String>> labels = new HashMap<>();
        for (String path : templates.getTemplates().keySet()) {
            Template template = engine.getTemplate(path);
            if (template != null && path.contains("/")) {
                collect(template.getRootNode(), path.substring(0, path.indexOf('/')), Form.NONE, labels);
            }
        }
        return Map.copyOf(labels);
    }

    /**
     * The form that a field stands in.
     *
     * @param noun the last word of the address to which it is sent, or empty where a template does not say it
     * @param search whether it looks for something: what its fields are called says nothing of what is written elsewhere
     */
    private record Form(String noun, boolean search) {
        static final Form NONE = new Form("", false);
    }

    private static void collect(SectionNode section, String feature, Form form, Map<String, Set<String>> labels) {
        for (SectionBlock block : section.getBlocks()) {
            String name = section.getName();
            Form inside = FORMS.contains(name) ? new Form(noun(block), name.equals(SEARCH)) : form;
            if (FIELDS.contains(section.getName())) {
                keep(block, section.getName(), feature, inside, labels);
            }
            for (TemplateNode node : block.nodes) {
                if (node.isSection()) {
                    collect(node.asSection(), feature, inside, labels);
                }
            }
        }
    }

    private static void keep(
            SectionBlock block, String tag, String feature, Form form, Map<String, Set<String>> labels) {
        String name =
                switch (tag) {
                    case "placeField" -> "'place'";
                    case SEARCH -> block.parameters.getOrDefault("name", "'q'");
                    default -> block.parameters.getOrDefault("name", "");
                };
        String label = block.parameters.getOrDefault("label", "");
        Matcher literal = LITERAL.matcher(name);
        if (literal.matches()) {
            // One that is put together is another one, and unknown: it makes the name ambiguous.
            String text = TEXT.matcher(label).matches() ? label : "";
            if (!form.search()) {
                labels.computeIfAbsent(feature + "/" + literal.group(1), _ -> new HashSet<>())
                        .add(text);
            }
            if (!form.noun().isEmpty()) {
                labels.computeIfAbsent(feature + "/" + form.noun() + "/" + literal.group(1), _ -> new HashSet<>())
                        .add(text);
            }
        }
    }

    private static String noun(SectionBlock form) {
        Matcher action = NOUN.matcher(form.parameters.getOrDefault("action", ""));
        return action.matches() ? action.group(1) : "";
    }
}
