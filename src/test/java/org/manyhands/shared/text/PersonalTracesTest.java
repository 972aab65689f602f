package org.manyhands.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** True and false friends: every line stands for something seen in real texts of needs, written anew. */
class PersonalTracesTest {

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Please call 212-555-0147 before noon.                  | 212-555-0147",
                "Ask for Lee (212) 555-0147.                            | (212) 555-0147",
                "our line, 718.555.0199, is open                        | 718.555.0199",
                "+49 30 901820 or come by                               | +49 30 901820",
                "Tel. +34 612 345 678                                   | +34 612 345 678",
                "llama al 612 34 56 78                                  | 612 34 56 78",
                "WhatsApp 611223344 por la tarde                        | 611223344",
                "0044 20 7946 0958                                      | 0044 20 7946 0958",
                "ring 020 7946 0958                                     | 020 7946 0958",
                "Telefon 030/1234567                                    | 030/1234567",
                "appelez le 01 23 45 67 89                              | 01 23 45 67 89",
                "هاتف ٠١٠٠١٢٣٤٥٦٧                                      | ٠١٠٠١٢٣٤٥٦٧",
                "اتصل على 0100 123 4567                                 | 0100 123 4567",
                "كلّموني على 912345678                                 | 912345678",
                "تواصلوا معنا 2345678                                   | 2345678",
                "912345678                                              | 912345678",
                "text 3865286 to join                                   | 3865286",
                "see wa.me/4915112345678 for the group                  | 4915112345678",
                "phone: 2125550147                                      | 2125550147",
                "the number 555-123-4567 is made up                     | 555-123-4567",
                "HELP-NOW (866.555.0186), is open                       | 866.555.0186",
                "reach us: 1‑800‑555‑0199                               | 1‑800‑555‑0199",
                "(11) 91234-5678 à tarde                                | (11) 91234-5678",
                "o (55) 1234 5678 da sede                               | (55) 1234 5678",
                "Telefone 91234-5678                                    | 91234-5678",
                "come to 03/123456 and ask                              | 03/123456",
                "Beirut: 70 123 456                                     | 70 123 456",
                "أم أحمد 70/123456                                      | 70/123456",
                "612345678                                              | 612345678",
                "Sam 7185550133                                         | 7185550133",
                "la sede, 91 123 45 67, abre a las nueve                | 91 123 45 67",
                "Llámame al 300 123 4567                                | 300 123 4567",
                "Ana, 301 123 4567                                      | 301 123 4567",
                "Escríbenos al 4 123 4567                               | 4 123 4567",
                "Mándame un mensaje al 55 1234 5678                     | 55 1234 5678",
                "Lucía 11 5555-4444                                     | 11 5555-4444",
                "ask Ravi, 98765 43210                                  | 98765 43210",
            })
    void phone_numbers_are_found(String text, String number) {
        assertFound(text, Trace.Kind.PHONE, number);
    }

    @ParameterizedTest(name = "no phone number in: {0}")
    @ValueSource(
            strings = {
                "2-5 hours a week, 10-12 people",
                "The school year 2011-2012 and the next, 2012/2013",
                "From 2011-02-24 to 2011-06-30, 09:00-17:00",
                "on 24/02/2011 or 24.02.2011 at the latest",
                "last commit 2022/05/16, 13:46:44",
                "We raised $1,234,567.89 and 1.234.567 euros, and 650 000 000 pesos",
                "a budget of 12000000 EUR",
                "Version 10.15.7.1234567, build 20110224",
                "opportunity 5008, content 37036, BBL 1003530054",
                "ISBN 978-3-16-148410-0 and ISSN 1234-5678",
                "RFC 2616, ISO 3166-1, arXiv 1706.03762",
                "postal code 02139-4307",
                "https://example.org/issues/212-555-0147?id=0123456789",
                "serves 1 200 000 people in 45 villages",
                "100 000 000 trees by 2030",
                "1.2.3.4567890 is a version",
                "the grid has 50-60 Hz and 110-230 V, 2500-3000 kWh",
                "IP 192.168.100.200",
                "7 000 000 000 people, 6000000000 trees and 650000000 pesos",
                "(2) 100-200 chairs and (10) 20-30 tables",
                "ticket 7185550133 and ID 612345678",
                "كلمة 1234567",
                "912345000 trees",
                "12/03/2031 and 3/123456",
                "class 12 2019-2020 and 15 1998 2004",
                "91 people in 123 homes, 45 of 67",
                "mandatory 12345678, the remarcable 12345678",
            })
    void numbers_that_are_no_phone_numbers_stay(String text) {
        assertThat(PersonalTraces.find(text)).as(text).isEmpty();
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "write to ana.lopez+help@example.org!       | ana.lopez+help@example.org",
                "mail: josé@müller.example                  | josé@müller.example",
                "info [at] example [dot] org                | info [at] example [dot] org",
                "info (at) example.org                      | info (at) example.org",
                "ana at example dot org                     | ana at example dot org",
                "ana dot lee at example dot org             | ana dot lee at example dot org",
                "ana arroba example punto org               | ana arroba example punto org",
                "للتواصل help@example.org شكرا              | help@example.org",
            })
    void mail_addresses_are_found(String text, String address) {
        assertFound(text, Trace.Kind.MAIL, address);
    }

    @ParameterizedTest(name = "no mail address in: {0}")
    @ValueSource(
            strings = {
                "follow @manyhands or ask in #help",
                "clone git@github.com:example/project.git",
                "use logo@2x.png on large screens",
                "Meet at example street, dot your i",
                "[email] was removed by the sender",
                "2 kg @ 3.50 each",
            })
    void what_only_has_an_at_sign_stays(String text) {
        assertThat(PersonalTraces.find(text)).as(text).isEmpty();
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Come to 171 West 85 Street on Monday             | 171 West 85 Street",
                "The hall is at 102 Hester Street, 3rd Floor.     | 102 Hester Street, 3rd Floor",
                "bring it to 412 S. Keeler after four              | 412 S. Keeler",
                "1109 Fifth Avenue                                | 1109 Fifth Avenue",
                "drop it at 12B St. Mark's Place                  | 12B St. Mark's Place",
                "5 Oak Drive, Springfield, IL 62701               | 5 Oak Drive, Springfield, IL 62701",
                "P.O. Box 1234                                    | P.O. Box 1234",
                "Calle Mayor 15 o en la oficina                   | Calle Mayor 15",
                "vivo en Carrera 7 # 45-12, segundo piso          | Carrera 7 # 45-12",
                "Cra. 7 No. 45 - 12                               | Cra. 7 No. 45 - 12",
                "venham à Rua Augusta 12, por favor               | Rua Augusta 12",
                "vive en la Avenida de la Paz, nº 7               | Avenida de la Paz, nº 7",
                "Treffpunkt Sonnenallee 12a                       | Sonnenallee 12a",
                "in der Torstr. 5                                 | Torstr. 5",
                "au 12 rue de la République                       | 12 rue de la République",
                "العنوان شارع النيل 15                            | شارع النيل 15",
                "at 12 Goethestraße on Monday                     | 12 Goethestraße",
                "Rue de la Paix 12 à Namur                        | Rue de la Paix 12",
                "in Via Roma 12, secondo piano                    | Via Roma 12",
                "near LS6 2AB in Leeds                            | LS6 2AB",
            })
    void street_addresses_are_found(String text, String address) {
        assertFound(text, Trace.Kind.ADDRESS, address);
    }

    @ParameterizedTest(name = "no street address in: {0}")
    @ValueSource(
            strings = {
                "2011 Holiday Food Drive needs 20 Drivers",
                "10 Blood Drive volunteers and 3 Hard Drives",
                "We are on West 125th Street near the park",
                "24 Hour Way of the Cross walk",
                "children 6-12 design a stage for a December 3 production",
                "2 Way radios, 1 Tennis Court",
                "500 Street trees, a 60 W Bulb and 3 South Sudanese families",
                "El 15 de mayo en la Plaza Mayor 2026",
                "Der Schulweg ist 5 km lang, Arbeitsweg 20 Minuten",
                "3 Road safety officers in New York",
                "en la calle 20 personas duermen",
                "Crash on startup with Go 1.22",
                "We called everyone on the list 40",
                "paper of A4 or A5, shirts S3 and 5XL",
                "via Zoom 12 people, Via Campesina 2030",
            })
    void streets_and_numbers_that_are_no_address_stay(String text) {
        assertThat(PersonalTraces.find(text)).as(text).isEmpty();
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "donate to DE89 3704 0044 0532 0130 00 please   | DE89 3704 0044 0532 0130 00",
                "IBAN: GB29NWBK60161331926819.                  | GB29NWBK60161331926819",
                "es91 2100 0418 4502 0005 1332                  | es91 2100 0418 4502 0005 1332",
                "EG380019000500000000263180002                  | EG380019000500000000263180002",
            })
    void accounts_are_found(String text, String account) {
        assertFound(text, Trace.Kind.ACCOUNT, account);
    }

    @ParameterizedTest(name = "no account in: {0}")
    @ValueSource(
            strings = {
                "DE89 3704 0044 0532 0130 01 has a wrong check digit",
                "DE89 3704 0044 is too short",
                "ZZ89370400440532013000",
                "commit ab12cd34ef56ab78cd90ef12",
            })
    void what_only_looks_like_an_account_stays(String text) {
        assertThat(PersonalTraces.find(text)).extracting(Trace::kind).doesNotContain(Trace.Kind.ACCOUNT);
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "meet at 40.74053, -73.98923 tonight            | 40.74053, -73.98923",
                "https://maps.example/?q=40.740531,-73.989235   | 40.740531,-73.989235",
                "{'latitude': '40.7405'}                        | latitude': '40.7405",
                "40°44'26\" N                                   | 40°44'26\" N",
                "the spot 8FVC9G8F+6X                           | 8FVC9G8F+6X",
                "///filled.count.soap                           | ///filled.count.soap",
            })
    void coordinates_are_found(String text, String point) {
        assertFound(text, Trace.Kind.COORDINATES, point);
    }

    @ParameterizedTest(name = "no coordinates in: {0}")
    @ValueSource(
            strings = {
                "scores of 0.370, 0.2524 and 0.999",
                "temperatures 21.5, 22.5",
                "pi is 3.14159",
                "250.123, 300.456 metres",
                "version 1.234.567",
            })
    void pairs_of_numbers_that_are_no_point_stay(String text) {
        assertThat(PersonalTraces.find(text)).as(text).isEmpty();
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "join t.me/janedoe today                | t.me/janedoe",
                "https://signal.me/#p/abc for questions | https://signal.me/#p/abc",
                "Telegram: @jane_doe, after six         | Telegram: @jane_doe",
                "insta @jane.d                          | insta @jane.d",
                "Signal jane.42 is mine                 | Signal jane.42",
                "write to @jane:example.org             | @jane:example.org",
                "ask [~jdoe] for it                     | [~jdoe]",
                "تلغرام @jane_doe                        | تلغرام @jane_doe",
                "escríbenos: @puente_ayuda              | @puente_ayuda",
                "@elmfriends                            | @elmfriends",
                "see facebook.com/maria.lopez           | facebook.com/maria.lopez",
                "https://www.instagram.com/maria for it | https://www.instagram.com/maria",
                "on Discord it is help#1234             | help#1234",
                "Zoom ID 812 3456 7890 passcode 1234    | Zoom ID 812 3456 7890 passcode 1234",
            })
    void names_in_messengers_are_found(String text, String name) {
        assertFound(text, Trace.Kind.HANDLE, name);
    }

    @ParameterizedTest(name = "no name in a messenger in: {0}")
    @ValueSource(
            strings = {
                "We want to move from WhatsApp to Signal.",
                "Help with Telegram bots and Matrix servers",
                "matrix multiplication, signal processing 2.0",
                "Discord 3.5 server for 20 people",
                "@Override and @media rules",
                "Set up Mastodon 4.2.1 for the group",
                "wire 2.5 mm in the wall",
                "see issue#1234, org/tool#4321 and C#2031",
                "npm install @angular/core and @vue2/test",
                "our zoom calls of 30 to 45 minutes",
                "facebook.com and Instagram for a club",
            })
    void messengers_without_a_name_stay(String text) {
        assertThat(PersonalTraces.find(text)).as(text).isEmpty();
    }

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Passport no. L01X00T47, expired          | Passport no. L01X00T47",
                "her passport X1234567                    | passport X1234567",
                "12345678Z is on the list                 | 12345678Z",
                "con NIE X-1234567-L                      | X-1234567-L",
                "DNI 12.345.678                           | DNI 12.345.678",
                "SSN 123-45-6789                          | 123-45-6789",
                "A123-456-789 in detention                | A123-456-789",
                "DOB: 12/03/1984                          | DOB: 12/03/1984",
                "born on 12 March 1984 in Homs            | born on 12 March 1984",
                "fecha de nacimiento 3 de mayo de 1990    | fecha de nacimiento 3 de mayo de 1990",
                "رقم الهوية ١٢٣٤٥٦٧٨٩                       | رقم الهوية ١٢٣٤٥٦٧٨٩",
            })
    void numbers_of_papers_and_days_of_birth_are_found(String text, String number) {
        assertFound(text, Trace.Kind.IDENTITY, number);
    }

    @ParameterizedTest(name = "nothing of anybody's papers in: {0}")
    @ValueSource(
            strings = {
                "12345678A has a wrong letter",
                "help with passport forms by 12/03/2031",
                "a passport photo 35x45 mm",
                "the club was founded on 12 March 1984",
                "DNI and NIE appointments",
                "born in 1984",
            })
    void what_only_speaks_of_papers_stays(String text) {
        assertThat(PersonalTraces.find(text)).as(text).isEmpty();
    }

    @Test
    void everything_found_is_masked_and_the_rest_stays_letter_for_letter() {
        assertThat(PersonalTraces.mask("Ring 212-555-0147 or ana@example.org, 102 Hester Street.", "[…]"))
                .isEqualTo("Ring […] or […], […].");
        assertThat(PersonalTraces.mask("Nothing here — “quoted”, 日本語, 5 %.", "[…]"))
                .isEqualTo("Nothing here — “quoted”, 日本語, 5 %.");
        assertThat(PersonalTraces.mask("", "[…]")).isEmpty();
    }

    @Test
    void masking_leaves_nothing_to_find() {
        String once = PersonalTraces.mask("+49 30 901820, 0044 20 7946 0958; ana@example.org\n40.7405,-73.9892", "[…]");
        assertThat(PersonalTraces.find(once)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "1.",
                "a@",
                "A",
                "12 A ",
                "DE89 ",
                "1.234,",
                "Calle a ",
                "شارع ا ",
                "(",
                "+1",
                "12 Aa. ",
                "@a:",
                "signal a.",
                "t.me/",
                "12345678",
                "born 1 ",
                "passport A",
                "Via A ",
                "@a_",
                "zoom 1",
                "a#1",
                "A1 1"
            })
    void a_hostile_text_is_read_in_reasonable_time(String part) {
        String hostile = part.repeat(8_000 / part.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatCode(() -> PersonalTraces.find(hostile)).doesNotThrowAnyException());
    }

    private static void assertFound(String text, Trace.Kind kind, String expected) {
        List<Trace> traces = PersonalTraces.find(text);
        assertThat(traces).as(text).extracting(Trace::kind).containsOnly(kind);
        assertThat(traces).as(text).extracting(trace -> trace.in(text)).containsExactly(expected);
    }
}
