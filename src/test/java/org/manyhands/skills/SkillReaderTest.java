package org.manyhands.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader finds, and above all what it leaves alone. Hints are left out unless a test is about them. */
class SkillReaderTest {

    private static final SkillReader READER = new SkillReader(Taxonomy.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We do not give legal advice.",
                "You don't need to know Python",
                "database of birds; NO coding",
                "No se requieren conocimientos de programación",
                "No hace falta saber programar",
                "لا حاجة لخبرة في البرمجة",
                "لا يشترط معرفة البرمجة",
                "No damos asesoría legal",
                "لا نقدم استشارات قانونية",
                "Barista at Java House",
                "the python exhibit of the zoo",
            })
    void what_nobody_needs_is_no_skill(String text) {
        assertThat(READER.read(text, Locale.ROOT))
                .noneMatch(one -> List.of("python", "java", "programming", "legal-advice")
                        .contains(one.skill().id().toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "We have no website and need a web developer, web-development",
        "families without plumbing, plumbing",
        "We do not need money but a web designer, web-design",
        "We can't pay; Java developer, java",
        "The city does not offer translation, translation",
        "We could not give them a website designer, web-design",
        "people who cannot give money but can do translation, translation",
        "Do not give up we need nurses, nursing",
        "Not giving up: translation wanted, translation",
        "They do not give us translation, translation",
    })
    void what_is_missing_is_wanted(String text, String skill) {
        assertThat(READER.read(text, Locale.ENGLISH))
                .anyMatch(one -> one.skill().id().toString().equals(skill));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | No les damos lo que piden: traducción               | translation
        es | No damos abasto con la traducción                   | translation
        es | No les pudimos dar un diseñador web                 | web-design
        ar | لم نقدم لهم ترجمة                                     | translation
        ar | لا نقدم ما يكفي من الترجمة                             | translation
        """)
    void what_could_not_be_given_is_wanted(String language, String text, String skill) {
        assertThat(READER.read(text, Locale.of(language)))
                .anyMatch(one -> one.skill().id().toString().equals(skill));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | We need a grant writer for our choir                | grant-writing music
        en | Grant-writing help wanted                           | grant-writing
        en | GRANT WRITERS NEEDED!!                              | grant-writing
        en | Our site runs on postgres                           | postgresql
        en | someone who knows k8s                               | kubernetes
        en | ReactJS and Node.js                                 | react nodejs
        en | ASP.NET or .NET                                     | dotnet dotnet
        en | C# (WinForms)                                       | csharp
        en | C++ firmware                                        | cpp embedded-systems
        en | Objective-C                                         | objective-c
        en | a Ruby on Rails app                                 | ruby-on-rails
        en | Drivers needed, and home delivery                   | driving delivery
        en | translators for letters                             | translation
        en | a nutritionist for Saturday, and first-aid          | nutrition first-aid
        en | set up wi-fi in the shelter                         | wifi
        es | Buscamos una traductora y dos intérpretes           | translation interpreting
        es | se necesitan programadoras                          | programming
        es | reparación de portátiles                            | computer-repair
        es | arreglamos ordenadores viejos; bases de datos       | databases
        es | clases de inglés para adultos                       | language-teaching
        es | jardineros voluntarios para el huerto comunitario   | gardening gardening
        es | quien sepa de contabilidad                          | bookkeeping
        es | CAMPAÑA DE SENSIBILIZACION                          | outreach
        ar | نبحث عن مترجمة ومبرمجين                             | translation programming
        ar | نحتاج مترجماً للوثائق                               | translation
        ar | المساعدة في البرمجة وبالتصميم الداخلي               | programming interior-design
        ar | صيانة الحواسيب وتركيب الألواح الشمسية               | computer-repair solar-power
        ar | طبّاخون للمطبخ المجتمعي                              | cooking cooking
        ar | إدخال البيانات                                      | data-entry
        ar | ادخال بيانات                                        | data-entry
        ar | نريد ترتيب قواعد بياناتنا                           | databases
        """)
    void readsLabelsAndAliasesInEveryLanguage(String language, String text, String skills) {
        assertThat(skills(text, language)).containsExactly(skills.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Python, R and Go                                    | python r-language golang
        en | we use R for the plots                              |
        en | plots drawn in R, please                            | r-language
        en | R programming                                       | r-language
        en | an R package for charts                         | r-language
        en | Go (golang)                                         | golang golang
        en | a service written in Go                             | golang
        en | C/C++ and Python                                    | c-language cpp python
        en | microcontroller code in C                           | microcontrollers c-language
        en | Rust developer                                      | rust-language
        en | Rust, Swift and Kotlin                              | rust-language swift-language kotlin
        en | python, r, sql                                      | python r-language sql
        en | PHP/Ruby/Perl                                       | php ruby perl
        en | Django app                                          | python-web-frameworks
        en | Microsoft Excel                                     | spreadsheets
        en | tracking members with Excel                         | spreadsheets
        en | Word and Excel                                      | office-software spreadsheets
        en | Word, PowerPoint and Outlook                        | office-software presentation-design office-software
        en | Excel spreadsheets                                  | spreadsheets
        en | MS Access                                           | ms-access
        en | speaks Polish                                       | polish
        en | Spanish-speaking volunteers                         | spanish
        en | translate letters from English into Russian         | translation english russian
        es | Tenemos cartas del árabe al español                 | arabic spanish
        en | German, French or Italian speakers                  | german french italian
        es | alguien que hable francés                           | french
        es | materiales en árabe                                 | arabic
        es | programación en R                                   | programming r-language
        es | Excel avanzado                                      | spreadsheets
        en | Advanced Excel                                      | spreadsheets
        es | conducir la furgoneta                               | driving
        es | PHP, Ruby y Go                                      | php ruby golang
        ar | من يتحدث الكردية                                    | kurdish
        ar | دروس بالعربية والإنجليزية                           | arabic english
        ar | بايثون، R وجافا                                     | python r-language java
        ar | مكتوب بلغة Go                                       | golang
        """)
    void readsFalseFriendsInGoodCompany(String language, String text, String skills) {
        assertThat(skills(text, language)).containsExactly(skills == null ? new String[0] : skills.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "go to the store",
                "Go to the store, and swift!",
                "Let's go, everyone",
                "We excel at school",
                "Help children excel in class",
                "EXCEL IN SCHOOL",
                "vitamin C and iron",
                "Washington, D.C.",
                "plan B or plan C",
                "Toys R Us",
                "R&B and jazz",
                "R&D lab",
                "Julia and Ruby came by",
                "Meet Julia in Ruby Lane",
                "Dear Ms. Swift,",
                "rust on the gate",
                "a swift answer",
                "access to the building",
                "Access for everyone",
                "spread the word",
                "in a word, thanks",
                "the spark of an idea",
                "express your opinion",
                "in spring we meet outside",
                "from scratch",
                "a bright outlook",
                "react quickly",
                "shell of a house",
                "flask of tea",
                "polish the table",
                "French fries for all",
                "Spanish Harlem",
                "Chinese New Year",
                "the English countryside",
                "state-of-the-art room",
                "in writing, please",
                "the driving force behind it",
                "Windows need new glass",
                "pandas in the zoo",
                "rebuild houses in West Java",
                "fishermen of the Java Sea",
                "node of the trail",
                "No experience with Python is needed",
                "no accounting knowledge required",
            })
    void leavesEverydayEnglishAlone(String text) {
        assertThat(skills(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vamos a la tienda",
                "la vitamina C",
                "conducir la reunión del barrio",
                "fotos de la isla de Java",
                "el español medio",
                "comida china y turca",
                "una respuesta swift",
                "no se requiere experiencia en contabilidad",
                "la palabra access",
                "Julia y Rosa",
            })
    void leavesEverydaySpanishAlone(String text) {
        assertThat(skills(text, "es")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "منازل في جزيرة جافا",
                "الدول العربية",
                "المطبخ التركي",
                "فيتامين C",
                "رسوم التسجيل",
                "نتمنى لكم يوماً سعيداً",
                "شاي هندي",
                "القهوة العربية لذيذة",
            })
    void leavesEverydayArabicAlone(String text) {
        assertThat(skills(text, "ar")).isEmpty();
    }

    @Test
    void saysWhereAndHowSurely() {
        List<Recognised> found = READER.read("A festival needs Python, R and a cook.", Locale.ENGLISH);

        assertThat(found)
                .extracting(one -> one.skill().id().code() + " " + one.words() + " " + one.certainty())
                .containsExactly(
                        "event-support festival HINT",
                        "python Python CERTAIN",
                        "r-language R LIKELY",
                        "cooking cook CERTAIN");
        assertThat(found).allSatisfy(one -> assertThat(
                        "A festival needs Python, R and a cook.".substring(one.start(), one.end()))
                .isEqualTo(one.words()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It helps farmers, it supports three formats.",
                "two data entries",
                "a smaller carbon footprint",
                "The Office of Adult Education",
                "The community mediator for earth models",
                "its economic drivers",
                "the psychiatry unit",
                "the Ubuntu Education Fund",
                "soccer programming for girls",
                "a no-weld frame",
                "a rich text format",
                "takes input data",
            })
    void whatRealFilesSayInPassingIsNoSkill(String text) {
        assertThat(skills(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TeX", "Motoko", "awesome", "awesome-list"})
    void whatEveryListIsTaggedWithIsNoSkill(String tag) {
        assertThat(READER.readTopics(List.of(tag)).stream()
                        .filter(one -> one.certainty() != Certainty.HINT)
                        .toList())
                .isEmpty();
    }

    @Test
    void theLongestNameWins() {
        assertThat(skills("sign language interpreter", "en")).containsExactly("sign-language");
        assertThat(skills("clean data from the data entry team", "en")).containsExactly("data-cleaning", "data-entry");
    }

    @Test
    void aNameDoesNotReachAcrossACommaALineOrASentence() {
        assertThat(skills("We plant trees. Care for them is shared.", "en")).containsExactly("tree-care");
        assertThat(skills("data, entry", "en")).isEmpty();
        assertThat(skills("Office\nAssistant", "en")).isEmpty();
        assertThat(skills("an office\nassistant in a wrapped line", "en")).containsExactly("office-work");
    }

    @Test
    void onlyWholeWordsCount() {
        assertThat(skills("cookbook, rewriting history, unpaid, sailor", "en")).isEmpty();
    }

    @Test
    void capitalsCountWhereTheyCarryTheMeaning() {
        assertThat(skills("an API for AI", "en")).containsExactly("api-design", "machine-learning");
        assertThat(skills("ai, said the boy", "en")).isEmpty();
        assertThat(skills("PLEASE CALL OUR PR TEAM TODAY", "en")).isEmpty();
    }

    @Test
    void aWordOfAnotherLanguageNeedsTheHint() {
        assertThat(skills("a manual for new members", "en")).containsExactly("technical-writing");
        assertThat(skills("trabajo manual", "es")).isEmpty();
    }

    @Test
    void readsTagsAndLanguagesGivenAsData() {
        List<Recognised> found = READER.readTopics(List.of(
                "R",
                "C",
                "Go",
                "climate-model",
                "energy-system",
                "machinelearning",
                "r-package",
                "Access",
                "xyzzy",
                "ocean"));

        assertThat(found)
                .extracting(one -> one.skill().id().code())
                .containsExactly(
                        "r-language",
                        "c-language",
                        "golang",
                        "climate-modelling",
                        "energy-system-modelling",
                        "machine-learning",
                        "oceanography");
        assertThat(found).extracting(Recognised::certainty).containsOnly(Certainty.CERTAIN);
    }

    @Test
    void anEmptyTextHasNoSkills() {
        assertThat(READER.read("", Locale.ENGLISH)).isEmpty();
        assertThat(READER.read(" \n … 🙂", Locale.ENGLISH)).isEmpty();
        assertThat(READER.readTopics(List.of("", "  "))).isEmpty();
    }

    private static List<String> skills(String text, String language) {
        return READER.read(text, Locale.of(language)).stream()
                .filter(one -> one.certainty() != Certainty.HINT)
                .map(one -> one.skill().id().code())
                .toList();
    }
}
