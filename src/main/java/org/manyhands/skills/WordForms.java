package org.manyhands.skills;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms in which a name may stand in a text: feminine, plural. Only forms that grammar makes regularly; others are listed as aliases. */
final class WordForms {

    private static final Set<String> SPANISH_LINKS =
            Set.of("de", "del", "en", "a", "al", "con", "para", "por", "y", "e", "o", "sin", "la", "el", "los", "las");

    private WordForms() {}

    /** The name as it is written, masculine and feminine: what the files claim. */
    static List<List<String>> written(Name name) {
        return genders(name).stream().map(WordForms::words).toList();
    }

    /** Further forms by rule. One of them gives way where another skill claims it in writing. */
    static Set<List<String>> derived(Name name, List<List<String>> written) {
        Set<List<String>> forms = new LinkedHashSet<>();
        for (List<String> words : written) {
            switch (name.language()) {
                case "es" -> forms.add(spanishPlural(words));
                case "en", Name.ALL -> {
                    if (name.reading() != Name.Reading.IN_COMPANY) {
                        forms.add(englishPlural(words));
                    }
                }
                // Arabic ones follow below; of other languages only what is written is read.
                default -> {}
            }
        }
        if (name.language().equals("ar") && name.text().contains("/")) {
            arabicInflections(name.text()).forEach(text -> forms.add(words(text)));
        }
        written.forEach(forms::remove);
        return forms;
    }

    private static List<String> words(String text) {
        Words words = Words.of(text);
        List<String> list = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            // أل at the beginning of a root is no article: ألعاب stays whole, although أ is folded to ا.
            boolean article = text.startsWith("ال", words.start(i));
            list.add(article ? ArabicForms.withoutArticle(words.folded(i)) : words.folded(i));
        }
        return List.copyOf(list);
    }

    private static List<String> genders(Name name) {
        String text = name.text();
        if (name.language().equals("es")) {
            return spanishGenders(text);
        }
        if (!name.language().equals("ar")) {
            return List.of(text);
        }
        if (text.contains("/ية")) {
            return List.of(text.replace("/ية", ""), text.replace("/ية", "ي"), text.replace("/ية", "ية"));
        }
        return text.contains("/ة") ? List.of(text.replace("/ة", ""), text.replace("/ة", "ة")) : List.of(text);
    }

    private static List<String> spanishGenders(String text) {
        int mark = text.indexOf("/a");
        boolean marked = mark > 0 && (mark + 2 == text.length() || text.charAt(mark + 2) == ' ');
        if (!marked) {
            return List.of(text);
        }
        String head = text.substring(0, mark);
        String tail = text.substring(mark + 2);
        String stem = head.endsWith("o") ? head.substring(0, head.length() - 1) : head;
        List<String> forms = new ArrayList<>(List.of(head + tail, stem + "a" + tail));
        if (tail.endsWith("o")) {
            forms.add(stem + "a" + tail.substring(0, tail.length() - 1) + "a");
        }
        return forms;
    }

    /** Sound plurals and the adverbial accusative: مترجمون, مترجمين, مترجمات, مترجماً. */
    private static List<String> arabicInflections(String text) {
        if (text.contains("/ية")) {
            return List.of(text.replace("/ية", "ون"), text.replace("/ية", "ين"), text.replace("/ية", "يا"));
        }
        return List.of(
                text.replace("/ة", "ون"), text.replace("/ة", "ين"), text.replace("/ة", "ات"), text.replace("/ة", "ا"));
    }

    private static List<String> englishPlural(List<String> words) {
        String last = words.getLast();
        if (last.length() < 3 || !Character.isLetter(last.charAt(last.length() - 1)) || isArabic(last)) {
            return words;
        }
        List<String> plural = new ArrayList<>(words);
        plural.set(words.size() - 1, englishPlural(last));
        return List.copyOf(plural);
    }

    private static String englishPlural(String word) {
        char end = word.charAt(word.length() - 1);
        char beforeEnd = word.charAt(word.length() - 2);
        if (end == 'y' && "aeiou".indexOf(beforeEnd) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        if (word.endsWith("ss") || word.endsWith("ch") || word.endsWith("sh") || end == 'x' || end == 'z') {
            return word + "es";
        }
        return end == 's' ? word : word + "s";
    }

    /** Noun and adjectives up to the first link: "bases de datos", "aplicaciones móviles". */
    private static List<String> spanishPlural(List<String> words) {
        List<String> plural = new ArrayList<>(words);
        for (int i = 0; i < plural.size() && !SPANISH_LINKS.contains(plural.get(i)); i++) {
            plural.set(i, spanishPlural(plural.get(i)));
        }
        return List.copyOf(plural);
    }

    private static String spanishPlural(String word) {
        char end = word.charAt(word.length() - 1);
        if (end == 's' || !Character.isLetter(end)) {
            return word;
        }
        if (end == 'z') {
            return word.substring(0, word.length() - 1) + "ces";
        }
        return "aeiou".indexOf(end) >= 0 ? word + "s" : word + "es";
    }

    private static boolean isArabic(String word) {
        return Folding.isArabic(word.charAt(0));
    }
}
