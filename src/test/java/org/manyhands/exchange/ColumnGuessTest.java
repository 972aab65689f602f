package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnGuessTest {

    @Test
    void a_listing_of_a_citys_volunteer_office() {
        assertThat(taken("volunteer-listing.csv"))
                .containsExactly(
                        Map.entry("opportunity_id", ColumnMeaning.EXTERNAL_ID),
                        Map.entry("vol_requests", ColumnMeaning.PEOPLE),
                        Map.entry("title", ColumnMeaning.TITLE),
                        Map.entry("summary", ColumnMeaning.SUMMARY),
                        Map.entry("category_desc", ColumnMeaning.CATEGORY),
                        Map.entry("org_title", ColumnMeaning.GROUP),
                        Map.entry("locality", ColumnMeaning.LOCALITY),
                        Map.entry("region", ColumnMeaning.REGION),
                        Map.entry("Postcode", ColumnMeaning.POSTCODE),
                        Map.entry("hours", ColumnMeaning.HOURS),
                        Map.entry("start_date_date", ColumnMeaning.STARTS),
                        Map.entry("end_date_date", ColumnMeaning.ENDS),
                        Map.entry("Borough", ColumnMeaning.PLACE),
                        Map.entry("Latitude", ColumnMeaning.LATITUDE),
                        Map.entry("Longitude", ColumnMeaning.LONGITUDE));
    }

    /** Title, text, group, town, last day, skills, people, whom to ask, their phone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题,描述,组织,城市,截止日期,技能,人数,联系人,联系电话",
                "標題,說明,組織名稱,地點,截止日期,技能,人數,聯絡人,電話",
                "タイトル,説明,団体名,場所,締切,スキル,募集人数,担当者,電話番号",
                "शीर्षक,विवरण,संस्था,शहर,अंतिम तिथि,कौशल,स्वयंसेवकों की संख्या,संपर्क व्यक्ति,मोबाइल नंबर",
                "শিরোনাম,বিবরণ,সংস্থা,শহর,শেষ তারিখ,দক্ষতা,স্বেচ্ছাসেবক সংখ্যা,যোগাযোগ,মোবাইল নম্বর",
                "Название,Описание,Организация,Город,Крайний срок,Навыки,Сколько человек,Контактное лицо,Телефон",
                "Kichwa,Maelezo,Shirika,Mji,Tarehe ya mwisho,Ujuzi,Idadi ya watu,Mtu wa kuwasiliana,Nambari ya simu",
                "Judul,Deskripsi,Nama organisasi,Kota,Batas waktu,Keahlian,Jumlah relawan,Narahubung,No. HP",
                "Tytuł,Opis,Organizacja,Miasto,Do kiedy?,Umiejętności,Liczba wolontariuszy,Osoba kontaktowa,Numer telefonu",
                "Titel,Omschrijving,Organisatie,Plaats,Einddatum,Vaardigheden,Aantal vrijwilligers,Contactpersoon,Telefoonnummer",
                "عنوان,توضیحات,سازمان,شهر,مهلت,مهارت‌ها,تعداد داوطلبان,نام و نام خانوادگی,شماره تماس",
                "Tiêu đề,Mô tả,Tổ chức,Thành phố,Hạn chót,Kỹ năng,Số người,Người liên hệ,Số điện thoại",
            })
    void the_important_columns_in_further_languages(String headings) {
        assertThat(ColumnGuess.of(
                                Files.sheet(
                                        headings
                                                + "\nFix the pump,The old pump leaks since May.,Well Keepers,Leeds,2031-03-01,plumbing,3,Ann Lee,0113 555 0147"
                                                + "\nSew flags,Twelve flags for the summer fair.,Flag Circle,York,2031-04-02,sewing,12,Bo Roe,0113 555 0148\n"))
                        .columns())
                .extracting(ColumnPlan.PlannedColumn::meaning)
                .containsExactly(
                        ColumnMeaning.TITLE,
                        ColumnMeaning.SUMMARY,
                        ColumnMeaning.GROUP,
                        ColumnMeaning.PLACE,
                        ColumnMeaning.ENDS,
                        ColumnMeaning.SKILLS,
                        ColumnMeaning.PEOPLE,
                        ColumnMeaning.CONTACT,
                        ColumnMeaning.CONTACT);
    }

    @Test
    void a_listing_of_projects() {
        assertThat(taken("project-listing.csv"))
                .containsExactly(
                        Map.entry("project_name", ColumnMeaning.TITLE),
                        Map.entry("oneliner", ColumnMeaning.SUMMARY),
                        Map.entry("git_url", ColumnMeaning.LINK),
                        Map.entry("topics", ColumnMeaning.SKILLS),
                        Map.entry("rubric", ColumnMeaning.CATEGORY),
                        Map.entry("dominating_language", ColumnMeaning.SKILLS),
                        Map.entry("organization", ColumnMeaning.GROUP),
                        Map.entry("languages", ColumnMeaning.SKILLS),
                        Map.entry("organization_location", ColumnMeaning.PLACE));
    }

    @Test
    void a_form_whose_headings_are_sentences_in_another_language() {
        assertThat(taken("encuesta.csv"))
                .containsEntry("¿Qué necesitan?", ColumnMeaning.TITLE)
                .containsEntry("Cuéntanos más sobre lo que debería cambiar", ColumnMeaning.SUMMARY)
                .containsEntry("¿Qué grupo lo pide?", ColumnMeaning.GROUP)
                .containsEntry("¿En qué ciudad?", ColumnMeaning.PLACE)
                .containsEntry("País", ColumnMeaning.COUNTRY)
                .containsEntry("¿Para cuándo lo necesitan?", ColumnMeaning.ENDS)
                .containsEntry("¿Cuántas personas hacen falta?", ColumnMeaning.PEOPLE)
                .containsEntry("Habilidades", ColumnMeaning.SKILLS)
                .containsEntry("Teléfono de contacto", ColumnMeaning.CONTACT)
                .doesNotContainKey("Marca temporal");
    }

    @Test
    void an_arabic_file() {
        Sheet sheet = Files.sheet("""
                العنوان|الوصف|اسم المنظمة|المدينة|الموعد النهائي|عدد المتطوعين|الهاتف
                مترجمة|ترجمة وثائق قصيرة|بيت الجيران|عمّان|24 شباط 2031|٢|0791234567
                """);
        assertThat(meanings(sheet))
                .containsExactly(
                        Map.entry("العنوان", ColumnMeaning.TITLE),
                        Map.entry("الوصف", ColumnMeaning.SUMMARY),
                        Map.entry("اسم المنظمة", ColumnMeaning.GROUP),
                        Map.entry("المدينة", ColumnMeaning.PLACE),
                        Map.entry("الموعد النهائي", ColumnMeaning.ENDS),
                        Map.entry("عدد المتطوعين", ColumnMeaning.PEOPLE),
                        Map.entry("الهاتف", ColumnMeaning.CONTACT));
    }

    @Test
    void cells_of_another_shape_speak_against_a_heading() {
        Sheet sheet = Files.sheet(
                "title,location,deadline,link\nOne need,4711,soon,/needs/1\nTwo needs,4712,later,/needs/2\n");
        assertThat(meanings(sheet)).containsOnly(Map.entry("title", ColumnMeaning.TITLE));
    }

    @Test
    void how_urgent_it_is_may_have_a_column_of_its_own() {
        assertThat(meanings(Files.sheet("title,Urgency\nOne need,high\nTwo needs,ASAP\n")))
                .containsEntry("Urgency", ColumnMeaning.URGENCY);
        assertThat(meanings(Files.sheet("Título,Prioridad\nUna,alta\nDos,baja\n")))
                .containsEntry("Prioridad", ColumnMeaning.URGENCY);
        assertThat(meanings(Files.sheet("العنوان,درجة الاستعجال\nحاجة,عاجل\nأخرى,غير عاجل\n")))
                .containsEntry("درجة الاستعجال", ColumnMeaning.URGENCY);
    }

    @Test
    void without_telling_headings_the_cells_are_asked() {
        Sheet sheet = Files.sheet("""
                A,B,C
                1,Fix our well,The pump of the village well has been broken since spring.
                2,Paint the school,Two classrooms want a new coat of paint before summer.
                """);
        ColumnPlan plan = ColumnGuess.of(sheet);
        assertThat(plan.columns())
                .extracting(ColumnPlan.PlannedColumn::meaning)
                .containsExactly(ColumnMeaning.IGNORE, ColumnMeaning.TITLE, ColumnMeaning.SUMMARY);
        assertThat(plan.columns().get(1).confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void personal_columns_are_never_taken() {
        Sheet sheet = Files.sheet("""
                Title,Your name,E-Mail,Phone,Street address,Date of birth
                A need,Ana López,ana@example.org,212-555-0147,102 Hester Street,1990-01-01
                """);
        assertThat(meanings(sheet))
                .containsEntry("Title", ColumnMeaning.TITLE)
                .containsEntry("Your name", ColumnMeaning.CONTACT)
                .containsEntry("E-Mail", ColumnMeaning.CONTACT)
                .containsEntry("Phone", ColumnMeaning.CONTACT)
                .containsEntry("Street address", ColumnMeaning.CONTACT)
                .containsEntry("Date of birth", ColumnMeaning.CONTACT);
    }

    @Test
    void a_known_question_is_believed_though_half_of_its_answers_are_words() {
        Sheet sheet = Files.sheet("""
                Title;When do you need this by?;How many volunteers do you need?;Where does the work take place?;Est. hrs
                Boots;before the rains;a few;Leeds;3
                Rope;12 June 2031;3;York;4
                Roof;whenever the others can;as many as come;Leeds;5
                Well;when the school ends;whoever can;York;6
                """);
        assertThat(meanings(sheet))
                .containsEntry("When do you need this by?", ColumnMeaning.ENDS)
                .containsEntry("How many volunteers do you need?", ColumnMeaning.PEOPLE)
                .containsEntry("Where does the work take place?", ColumnMeaning.PLACE)
                .containsEntry("Est. hrs", ColumnMeaning.HOURS);
        assertThat(ColumnGuess.of(sheet).columns().get(1).confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void headings_in_french_and_german() {
        Sheet french = Files.sheet("""
                Titre;Nom de l'association;Compétences;Nombre de bénévoles;Nombre d'heures
                Réparer le toit;Entraide;toiture;3;4
                """);
        assertThat(meanings(french).values())
                .containsExactly(
                        ColumnMeaning.TITLE,
                        ColumnMeaning.GROUP,
                        ColumnMeaning.SKILLS,
                        ColumnMeaning.PEOPLE,
                        ColumnMeaning.HOURS);
        Sheet german = Files.sheet("""
                Bedarf;Fähigkeiten;Anzahl Helfer;Bis wann
                Dach decken;Dachdecken;3;12.06.2031
                """);
        assertThat(meanings(german).values())
                .containsExactly(ColumnMeaning.TITLE, ColumnMeaning.SKILLS, ColumnMeaning.PEOPLE, ColumnMeaning.ENDS);
    }

    @Test
    void columns_of_persons_are_known_in_other_languages_too() {
        Sheet sheet = Files.sheet("""
                Titel;Ansprechpartner;Telefone/WhatsApp;Assigned to;¿Quién rellena este formulario?;Téléphone
                Dach decken;Frau Keller;(11) 91234-5678;Priya;Marta;0612345678
                """);
        assertThat(meanings(sheet).values().stream().filter(meaning -> meaning == ColumnMeaning.CONTACT))
                .hasSize(5);
    }

    @Test
    void a_plan_changed_by_hand_survives_the_way_through_a_form() {
        ColumnPlan guessed = ColumnGuess.of(Files.sheet(Files.bytes("project-listing.csv")));
        ColumnPlan changed = guessed.with(0, ColumnMeaning.GROUP).with(2, ColumnMeaning.TITLE);
        assertThat(guessed.decoded(changed.encoded())).contains(changed);
        assertThat(changed.columns().get(2).confidence()).isEqualTo(Confidence.GIVEN);
        assertThat(guessed.decoded("TITLE.IGNORE")).isEmpty();
        assertThat(guessed.decoded(changed.encoded().replace("GROUP", "DROP TABLE")))
                .isEmpty();
    }

    @Test
    void a_file_that_names_no_columns_has_only_rows() {
        Sheet data = Files.sheet(
                "Fix the roof,Harbour,2031-03-01,https://a.example\nTeach,River,2031-04-01,https://b.example\n");
        assertThat(FirstRowGuess.of(data)).isEqualTo(FirstRow.ROW);
        Sheet all = FirstRow.ROW.in(data);
        assertThat(all.rows())
                .extracting(row -> row.line() + " " + row.cell(0))
                .containsExactly("1 Fix the roof", "2 Teach");
        assertThat(ColumnGuess.of(all).columns())
                .extracting(ColumnPlan.PlannedColumn::meaning)
                .contains(ColumnMeaning.ENDS, ColumnMeaning.LINK);

        assertThat(FirstRowGuess.of(Files.sheet("title,2031\nBoots,3\n"))).isEqualTo(FirstRow.HEADINGS);
        assertThat(FirstRowGuess.of(Files.sheet("Rubrik,Ort\nLaga taket,Lund\n")))
                .isEqualTo(FirstRow.HEADINGS);
    }

    @Test
    void a_first_row_without_a_known_name_is_doubted_aloud() {
        assertThat(FirstRowGuess.doubt(Files.sheet("Fix the roof,Harbour,Lisbon\nTeach,River,Porto\n")))
                .contains(ProblemCode.FIRST_ROW_LOOKS_LIKE_DATA);
        assertThat(FirstRowGuess.doubt(Files.sheet("title,2031\nBoots,3\n")))
                .contains(ProblemCode.FIRST_ROW_LOOKS_LIKE_DATA);
        assertThat(FirstRowGuess.doubt(Files.sheet("title,colour\nBoots,red\n")))
                .isEmpty();
    }

    @Test
    void names_beside_phone_numbers_and_addresses_are_those_of_persons() {
        assertThat(meanings(Files.sheet("""
                Nombre;Teléfono;Demanda
                Carmen Ruiz;600 123 456;Arreglar un grifo
                José Antonio;611 222 333;Clases de informática
                """)))
                .containsEntry("Nombre", ColumnMeaning.CONTACT)
                .containsEntry("Demanda", ColumnMeaning.TITLE);
        assertThat(meanings(Files.sheet("""
                Name,Address,Work Type,Damage notes
                "Doe, Jane",15 Pine Road,Tarp,Roof leaks over the bedroom
                "Roe, Rich",9 Oak Street,Trees,Two trees on the shed
                """)))
                .containsEntry("Name", ColumnMeaning.CONTACT)
                .containsEntry("Work Type", ColumnMeaning.TITLE)
                .containsEntry("Damage notes", ColumnMeaning.SUMMARY);
        assertThat(meanings(Files.sheet("""
                الاسم,رقم الهاتف,الطلب
                سلمى حداد,0944123456,إصلاح المضخة
                عمر خليل,0933222111,نقل أثاث
                """)))
                .containsEntry("الاسم", ColumnMeaning.CONTACT)
                .containsEntry("الطلب", ColumnMeaning.TITLE);
    }

    @Test
    void names_of_tasks_are_titles_whoever_can_be_called() {
        assertThat(meanings(Files.sheet("""
                Name,Assignee,Notes
                Website redesign,Maria L.,New theme
                Database cleanup,Ken,Remove doubles
                """))).containsEntry("Name", ColumnMeaning.TITLE);
        assertThat(meanings(Files.sheet("""
                Name,Phone
                Website redesign,212-555-0147
                Cleaning up the database,212-555-0148
                """))).containsEntry("Name", ColumnMeaning.TITLE);
    }

    @Test
    void a_thing_or_a_site_may_stand_in_every_heading() {
        assertThat(meanings(Files.sheet("""
                event_name,event_description,venue_name,venue_city,Location State,location_zip,task owner
                Sort,Pack donated food,Warehouse,Raleigh,NC,27601,Ken
                Build,Make raised beds,Gardens,Durham,NC,27701,Ana
                """)))
                .containsExactly(
                        Map.entry("event_name", ColumnMeaning.TITLE),
                        Map.entry("event_description", ColumnMeaning.SUMMARY),
                        Map.entry("venue_city", ColumnMeaning.PLACE),
                        Map.entry("Location State", ColumnMeaning.REGION),
                        Map.entry("location_zip", ColumnMeaning.POSTCODE));
    }

    @Test
    void a_column_may_ask_whether_it_can_be_done_from_anywhere() {
        assertThat(meanings(Files.sheet("title,city,virtual\nOne need,Leeds,No\nTwo needs,,Yes\n")))
                .containsEntry("virtual", ColumnMeaning.REMOTE)
                .containsEntry("city", ColumnMeaning.PLACE);
        assertThat(meanings(Files.sheet("العنوان,عن بعد\nحاجة,نعم\nأخرى,لا\n")))
                .containsEntry("عن بعد", ColumnMeaning.REMOTE);
    }

    @Test
    void open_and_closed_are_no_regions_and_days_no_titles() {
        assertThat(meanings(Files.sheet("title,state\nOne need,open\nTwo needs,closed\n")))
                .doesNotContainKey("state");
        assertThat(meanings(Files.sheet("title,state\nOne need,Texas\nTwo needs,Ohio\n")))
                .containsEntry("state", ColumnMeaning.REGION);
        assertThat(meanings(Files.sheet("Zap,Zip zap\n4 March 2031,Paint the hall\n5 March 2031,Mend the roof\n")))
                .containsExactly(Map.entry("Zip zap", ColumnMeaning.TITLE));
    }

    @Test
    void lists_of_offices_in_german_french_and_arabic() {
        assertThat(meanings(Files.sheet("""
                Einrichtung;Tätigkeit;Aufgabenbeschreibung;Stadtteil;Zeitraum;Anzahl;Ansprechperson;Bereich
                Altenzentrum;Besuchsdienst;Ältere Menschen besuchen;Pankow;bis 30.06.2031;5;Frau Schmidt;Senioren
                Tierheim;Hunde ausführen;Mit Hunden spazieren;Mitte;bis 31.07.2031;2;Herr Krause;Tiere
                """)).values())
                .containsExactly(
                        ColumnMeaning.GROUP,
                        ColumnMeaning.TITLE,
                        ColumnMeaning.SUMMARY,
                        ColumnMeaning.PLACE,
                        ColumnMeaning.ENDS,
                        ColumnMeaning.PEOPLE,
                        ColumnMeaning.CONTACT,
                        ColumnMeaning.CATEGORY);
        assertThat(meanings(Files.sheet("""
                Intitulé de la mission;Commune;Date de début;Date de fin;Nb de bénévoles;Descriptif
                Refonte du site;Lyon;1er mars 2031;30 juin 2031;2;Refaire notre site
                Cours de français;Marseille;11 janvier 2031;;6;Animer des ateliers
                """)).values())
                .containsExactly(
                        ColumnMeaning.TITLE,
                        ColumnMeaning.PLACE,
                        ColumnMeaning.STARTS,
                        ColumnMeaning.ENDS,
                        ColumnMeaning.PEOPLE,
                        ColumnMeaning.SUMMARY);
        assertThat(meanings(Files.sheet("""
                الفريق,الاحتياج,التاريخ المطلوب,درجة الأهمية,رقم التواصل
                يد بيد,ترجمة وثائق,2031/02/01,متوسط,0933222111
                النور,إصلاح المضخة,2031/01/15,عاجل جداً,0944123456
                """)).values())
                .containsExactly(
                        ColumnMeaning.GROUP,
                        ColumnMeaning.TITLE,
                        ColumnMeaning.ENDS,
                        ColumnMeaning.URGENCY,
                        ColumnMeaning.CONTACT);
    }

    @Test
    void headings_as_offices_and_forms_write_them() {
        Sheet sheet = Files.sheet("""
                TÍTULO DE LA NECESIDAD ;Nombre de la entidad;Nº de voluntarios;# OF VOLUNTEERS NEEDED;When do you need this by?;Descripción
                Reparar la web;Río Limpio;2;5-10;31/12/2031;urgente
                Medir fuentes;Casa Común;3;a few;January 2032;agua
                """);
        assertThat(meanings(sheet))
                .containsEntry("TÍTULO DE LA NECESIDAD", ColumnMeaning.TITLE)
                .containsEntry("Nombre de la entidad", ColumnMeaning.GROUP)
                .containsEntry("Nº de voluntarios", ColumnMeaning.PEOPLE)
                .containsEntry("When do you need this by?", ColumnMeaning.ENDS)
                .containsEntry("Descripción", ColumnMeaning.SUMMARY);
    }

    @Test
    void a_skill_may_be_called_one_skill_in_each_language() {
        for (String heading : List.of("Skill", "Habilidad", "المهارة")) {
            byte[] file = (heading + ",Title\nPostgreSQL,One list for all\n").getBytes(StandardCharsets.UTF_8);

            assertThat(meanings(Files.sheet(file))).containsEntry(heading, ColumnMeaning.SKILLS);
        }
    }

    @Test
    void who_filled_in_a_form_is_no_title_and_when_is_no_date_of_the_need() {
        assertThat(meanings(Files.sheet(Files.bytes("form-with-names.csv"))))
                .containsExactly(
                        Map.entry("ID", ColumnMeaning.EXTERNAL_ID),
                        Map.entry("Email", ColumnMeaning.CONTACT),
                        Map.entry("Name", ColumnMeaning.CONTACT),
                        Map.entry("Organisation you are writing for", ColumnMeaning.GROUP),
                        Map.entry("In a few words, what is the task?", ColumnMeaning.TITLE),
                        Map.entry("Please explain the task and why it matters", ColumnMeaning.SUMMARY),
                        Map.entry("Which of these skills are needed?", ColumnMeaning.SKILLS),
                        Map.entry("When should it be finished?", ColumnMeaning.ENDS),
                        Map.entry("Can it be done remotely?", ColumnMeaning.REMOTE),
                        Map.entry("If not, in which town?", ColumnMeaning.PLACE));
    }

    @Test
    void questions_have_numbers() {
        assertThat(meanings(Files.sheet("""
                start,end,deviceid,enumerator_name,_1_city,_2_need_title,3. Number of people,Q4: Urgency,_6_respondent_name
                2031-01-02T09:12:00,2031-01-02T09:20:00,abc,Rana Haddad,Irbid,Fix the panels,2,high,Umm Khalil
                2031-01-02T10:12:00,2031-01-02T10:20:00,abc,Rana Haddad,Zarqa,English class,1,low,Salim Nasser
                """)))
                .containsExactly(
                        Map.entry("enumerator_name", ColumnMeaning.CONTACT),
                        Map.entry("_1_city", ColumnMeaning.PLACE),
                        Map.entry("_2_need_title", ColumnMeaning.TITLE),
                        Map.entry("3. Number of people", ColumnMeaning.PEOPLE),
                        Map.entry("Q4: Urgency", ColumnMeaning.URGENCY),
                        Map.entry("_6_respondent_name", ColumnMeaning.CONTACT));
    }

    @Test
    void an_owner_may_be_a_person_or_a_group() {
        assertThat(meanings(Files.sheet("""
                Name,Owner,Deadline
                Edit the podcast,Lena,2031-03-01
                Repair the laptops,Jonas,2031-03-02
                Translate a flyer,Samira K.,2031-03-03
                """))).containsEntry("Owner", ColumnMeaning.CONTACT);
        assertThat(meanings(Files.sheet("""
                Name,Owner,Deadline
                Map the trees,City Forestry Department,2031-03-01
                Count the buses,Open Transit,2031-03-02
                Test the soil,Farmers United of Kent,2031-03-03
                """))).containsEntry("Owner", ColumnMeaning.GROUP);
    }

    @Test
    void names_of_persons_are_no_titles_for_want_of_a_better_one() {
        assertThat(meanings(Files.sheet("""
                Summary,Melder,Assignee,Due Date,Description
                Donation page broken on mobile,Kim Lee,,15/Jan/31,The button lies outside.
                Two-factor login for staff,Jo Park,Kim Lee,01/Feb/31,Nobody has it.
                """)))
                .containsEntry("Summary", ColumnMeaning.TITLE)
                .containsEntry("Description", ColumnMeaning.SUMMARY)
                .doesNotContainKey("Melder");
        assertThat(meanings(Files.sheet("""
                Melder,Phone,Due Date
                Kim Lee,212-555-0147,15/Jan/31
                Jo Park,212-555-0148,01/Feb/31
                """)).values()).doesNotContain(ColumnMeaning.TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nombre de la familia", "اسم الأسرة", "Person in need"})
    void a_column_of_names_is_no_title_even_where_nothing_else_is(String heading) {
        Sheet sheet = Files.sheet(heading + ",Xyz\nRosa María Linde,1\nMaría López Vidal,2\nDan Ito Roe,3\n");
        assertThat(ColumnGuess.of(sheet).has(ColumnMeaning.TITLE)).isFalse();
    }

    @Test
    void a_duration_in_months_is_no_number_of_hours() {
        assertThat(meanings(Files.sheet("title,Duration (months),Duration in days\nPumps,12,30\nSeeds,9,20\n")))
                .containsOnlyKeys("title");
        assertThat(meanings(Files.sheet("title,Duration (hours)\nPumps,12\nSeeds,9\n")))
                .containsEntry("Duration (hours)", ColumnMeaning.HOURS);
    }

    @Test
    void what_is_written_in_braces_is_no_place_and_neither_is_the_kind_of_one() {
        assertThat(meanings(Files.sheet("""
                GlobalID,locationType,address.city,address.state,title
                {A1B2-C3D4},ONSITE,Halifax,NS,Draw posters
                {A1B2-C3D5},HYBRID,Toronto,ON,Keep the books
                """)))
                .doesNotContainKey("GlobalID")
                .containsEntry("locationType", ColumnMeaning.REMOTE)
                .containsEntry("address.city", ColumnMeaning.PLACE)
                .containsEntry("address.state", ColumnMeaning.REGION);
    }

    @Test
    void fields_of_a_database_of_supporters() {
        assertThat(meanings(Files.sheet("""
                Volunteer_Job__c.Name,Description__c,Skills_Needed__c,Location_City__c,Number_of_Volunteers_Still_Needed__c,Contact: Full Name
                Sort cans,In the warehouse,Lifting,Columbus,15,Deb Hall
                Clean the data,Remove doubles,Salesforce,Dublin,2,Deb Hall
                """)).values())
                .containsExactly(
                        ColumnMeaning.TITLE,
                        ColumnMeaning.SUMMARY,
                        ColumnMeaning.SKILLS,
                        ColumnMeaning.PLACE,
                        ColumnMeaning.PEOPLE,
                        ColumnMeaning.CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titolo;Associazione;Descrizione;Competenze richieste;Città;Data inizio;Data fine;Numero volontari;Cellulare",
                "Necessidade;Organização;Descrição;Habilidades necessárias;Cidade;Data de início;Prazo;Quantidade de voluntários;Contato",
                "İhtiyaç;Kuruluş;Açıklama;Beceriler;Şehir;Başlangıç;Son tarih;Gönüllü sayısı;İletişim",
                "Потреба;Організація;Опис;Навички;Місто;Дата початку;До якої дати;Кількість волонтерів;Контактна особа",
                "Besoin;Association;Remarques;Compétences requises;Ville;À partir du;Date limite;Nombre de places;Référent",
            })
    void headings_in_further_languages(String headings) {
        assertThat(meanings(
                                Files.sheet(
                                        headings
                                                + "\nDrucken;Haus e.V.;Zwei Poster drucken;Grafik;Roma;01.02.2031;24.02.2031;2;Giulia Rossi"
                                                + "\nBacken;Haus e.V.;Brot fürs Fest backen;Backen;Milano;01.02.2031;25.02.2031;3;Ana Luz\n"))
                        .values())
                .containsExactly(
                        ColumnMeaning.TITLE,
                        ColumnMeaning.GROUP,
                        ColumnMeaning.SUMMARY,
                        ColumnMeaning.SKILLS,
                        ColumnMeaning.PLACE,
                        ColumnMeaning.STARTS,
                        ColumnMeaning.ENDS,
                        ColumnMeaning.PEOPLE,
                        ColumnMeaning.CONTACT);
    }

    @Test
    void a_table_on_its_side_is_told_so() {
        assertThat(FirstRowGuess.doubt(Files.sheet("""
                ,Need 1,Need 2
                Title,Repair the roof,Teach Excel
                Organisation,Casa Luz,Harbour House
                City,Málaga,Leeds
                Deadline,2031-03-01,2031-04-01
                """))).contains(ProblemCode.TABLE_ON_ITS_SIDE);
    }

    private static Map<String, ColumnMeaning> taken(String file) {
        return meanings(Files.sheet(Files.bytes(file)));
    }

    private static Map<String, ColumnMeaning> meanings(Sheet sheet) {
        Map<String, ColumnMeaning> meanings = new LinkedHashMap<>();
        ColumnGuess.of(sheet).columns().stream()
                .filter(column -> column.meaning() != ColumnMeaning.IGNORE)
                .forEach(column -> meanings.put(column.heading(), column.meaning()));
        return meanings;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parent Org",
                "Partner organisation",
                "Asociación solicitante",
                "الجهة الطالبة",
                "What is the name of your community group or organization?",
                "¿Cuál es el nombre de su colectivo u organización?"
            })
    void a_group_is_asked_for_in_many_ways(String heading) {
        assertThat(second("title," + heading + "\nSew flags,Flag Circle\nFix the pump,Well Keepers\n"))
                .isEqualTo(ColumnMeaning.GROUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Age group",
                "Target group",
                "Organization size",
                "Type of organization",
                "Your name and organization",
                "Name of contact person at the organization",
                "Contact organization"
            })
    void what_says_something_else_of_a_group_names_none(String heading) {
        assertThat(second("title," + heading + "\nSew flags,Flag Circle\nFix the pump,Well Keepers\n"))
                .isNotEqualTo(ColumnMeaning.GROUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WhatsApp",
                "whatsapp",
                "Recruiter",
                "Personne à contacter",
                "Nombre de quien llena el formulario"
            })
    void who_is_behind_a_row_is_not_taken(String heading) {
        assertThat(second("title," + heading + "\nSew flags,Ada Moor\nFix the pump,Bo Roe\n"))
                .isEqualTo(ColumnMeaning.CONTACT);
    }

    @Test
    void what_portuguese_lists_call_their_columns() {
        assertThat(ColumnGuess.of(Files.sheet("""
                        Código;Vaga;Descrição da atividade;Causa;Carga horária;Quantidade de vagas;Presencial/Remoto
                        V1;Costura;Costurar bandeiras para a festa;Cultura;3h;4;Presencial
                        V2;Bomba;Consertar a bomba do poço;Moradia;8h;1;Remoto
                        """)).columns())
                .extracting(ColumnPlan.PlannedColumn::meaning)
                .containsExactly(
                        ColumnMeaning.EXTERNAL_ID,
                        ColumnMeaning.TITLE,
                        ColumnMeaning.SUMMARY,
                        ColumnMeaning.CATEGORY,
                        ColumnMeaning.HOURS,
                        ColumnMeaning.PEOPLE,
                        ColumnMeaning.REMOTE);
    }

    private static ColumnMeaning second(String file) {
        return ColumnGuess.of(Files.sheet(file)).columns().get(1).meaning();
    }
}
