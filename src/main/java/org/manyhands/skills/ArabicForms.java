package org.manyhands.skills;

import java.util.ArrayList;
import java.util.List;

/**
 * The bare words that may hide in an Arabic word of a text, where conjunction, preposition, article and possessor are
 * written without a blank: "وبالترجمة" holds "ترجمة". Light stemming after Larkey, Ballesteros and Connell (2002), but
 * every cut is only a candidate: it counts if the rest is a name of the taxonomy.
 */
final class ArabicForms {

    private static final String ARTICLE = "ال";
    private static final int SHORTEST = 3;
    private static final List<String> POSSESSORS = List.of("نا", "ها", "هم", "كم");

    private ArabicForms() {}

    /** The word itself, then what is left when prefixes and possessors are taken off; words are folded. */
    static List<String> of(String word) {
        List<String> forms = new ArrayList<>(8);
        addWithoutArticle(word, forms);
        if (cuttable(word, "وف")) {
            addWithoutPreposition(word.substring(1), forms);
            addWithoutArticle(word.substring(1), forms);
        }
        addWithoutPreposition(word, forms);
        for (int i = 0, cut = forms.size(); i < cut; i++) {
            addWithoutPossessor(forms.get(i), forms);
        }
        return forms;
    }

    /** A word of a name without its article, so that name and text meet in the middle. */
    static String withoutArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + 2
                ? word.substring(ARTICLE.length())
                : word;
    }

    private static void addWithoutArticle(String word, List<String> forms) {
        forms.add(word);
        String bare = withoutArticle(word);
        if (!bare.equals(word)) {
            forms.add(bare);
        }
    }

    private static void addWithoutPreposition(String word, List<String> forms) {
        if (word.startsWith("لل") && word.length() > SHORTEST + 1) {
            forms.add(word.substring(2));
        }
        if (cuttable(word, "بلك")) {
            addWithoutArticle(word.substring(1), forms);
        }
    }

    private static void addWithoutPossessor(String word, List<String> forms) {
        for (String possessor : POSSESSORS) {
            if (word.endsWith(possessor) && word.length() >= possessor.length() + SHORTEST) {
                String owned = word.substring(0, word.length() - possessor.length());
                forms.add(owned);
                if (owned.endsWith("ت")) {
                    forms.add(owned.substring(0, owned.length() - 1) + "ه");
                }
            }
        }
    }

    private static boolean cuttable(String word, String letters) {
        return word.length() > SHORTEST && letters.indexOf(word.charAt(0)) >= 0;
    }
}
