package org.manyhands.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places as strangers write them into files. */
class RecognisedPlacesTest {

    private final Gazetteer gazetteer = new Gazetteer();

    @ParameterizedTest(name = "{0} | {1} | {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "New York           | NY       |         | New York City, New York, United States",
                "NY                 | NY       |         | New York City, New York, United States",
                "Brooklyn           | NY       |         | Brooklyn, New York, United States",
                "brooklyn           | New York | USA     | Brooklyn, New York, United States",
                "Bronx              | NY       |         | The Bronx, New York, United States",
                "MANHATTAN          | NY       |         | Manhattan, New York, United States",
                "STATEN IS          | NY       |         | Staten Island, New York, United States",
                "St Louis           | Missouri | U.S.    | St. Louis, Missouri, United States",
                "Saint Louis, MO    |          |         | St. Louis, Missouri, United States",
                "Berlin, Germany    |          |         | Berlin, Germany",
                "Germany, Berlin    |          |         | Berlin, Germany",
                "Berlin (Germany)   |          |         | Berlin, Germany",
                "Berlín             |          | Alemania| Berlin, Germany",
                "Berkeley, CA       |          |         | Berkeley, California, United States",
                "Vancouver          | BC       | Canada  | Vancouver, British Columbia, Canada",
                "London, ON         |          |         | London, Ontario, Canada",
                "London             |          |         | London, England, United Kingdom",
                "Richmond, CA       |          |         | Richmond, California, United States",
                "Richmond           |          | CA      | Richmond, British Columbia, Canada",
                "Augusta, ME        |          |         | Augusta, Maine, United States",
                "Birmingham, UK     |          |         | Birmingham, England, United Kingdom",
                "Belo Horizonte/MG  |          |         | Belo Horizonte, Minas Gerais, Brazil",
                "Boa Vista (RR)     |          |         | Boa Vista, Roraima, Brazil",
                "Como               | CO       |         | Como, Lombardy, Italy",
                "Guadalajara, JAL   |          |         | Guadalajara, Jalisco, Mexico",
                "Salem              | TN       | India   | Salem, Tamil Nadu, India",
                "香港                 |          |         | Hong Kong, Central and Western",
                "London             | England  |         | London, England, United Kingdom",
                "Washington, DC     |          |         | Washington, D.C., District of Columbia, United States",
                "Milan, Lombardia, Italy|      |         | Milan, Lombardy, Italy",
                "القاهرة            |          | مصر     | Cairo, Egypt",
                "City of Melbourne  |          | Australia| Melbourne, Victoria, Australia",
                "San Francisco Bay Area |      |         | San Francisco, California, United States",
                "RWTH Aachen University, Aachen, Germany | | | Aachen, North Rhine-Westphalia, Germany",
                "The University of Arizona, Tucson AZ 85721, USA | | | Tucson, Arizona, United States",
                "Sydney Australia   |          |         | Sydney, New South Wales, Australia",
                "St. Petersburg, FL 33701 |    |         | St. Petersburg, Florida, United States",
                "INPE, São José dos Campos |   |         | São José dos Campos, São Paulo, Brazil",
                "Chapel Hill, North Carolina | |        | Chapel Hill, North Carolina, United States",
                "Singapore          |          |         | Singapore",
                "Singapore          |          | Singapore | Singapore",
                "Washington, D.C.   |          | USA     | Washington, D.C., District of Columbia, United States",
                "Bogotá D.C.        |          | Colombia| Bogotá, Bogota D.C., Colombia",
                "NYC                |          |         | New York City, New York, United States",
                "UNEP, Geneva, Switzerland |   |         | Genève, Geneva, Switzerland",
                "44 Hill Road, Sheffield S1 2AB | |    | Sheffield, England, United Kingdom",
                "D-10115 Berlin     |          |         | Berlin, Germany",
                "Halle (Saale)      |          |         | Halle (Saale), Saxony-Anhalt, Germany",
                "near Nairobi       |          |         | Nairobi, Kenya",
                "Various locations in Leeds |  |         | Leeds, England, United Kingdom",
                "Prospect Park, Brooklyn |     |         | Brooklyn, New York, United States",
                "Overland Park      |          |         | Overland Park, Kansas, United States",
                "Menlo Park, CA     |          |         | Menlo Park, California, United States",
                "based in Berlin    |          |         | Berlin, Germany",
                "en Madrid          |          |         | Madrid, Spain",
                "بالقرب من القاهرة  |          |         | Cairo, Egypt",
                "Portland OR        |          |         | Portland, Oregon, United States",
                "los angeles ca     |          |         | Los Angeles, California, United States",
                "Brooklyn, N.Y.     |          |         | Brooklyn, New York, United States",
                "Bogotá, D.C.       |          |         | Bogotá, Bogota D.C., Colombia",
                "Caracas, D.C.      |          |         | Caracas, Distrito Federal, Venezuela",
                "Cádiz              | CA       | Spain   | Cadiz, Andalusia, Spain",
                "Cádiz, CA, España  |          |         | Cadiz, Andalusia, Spain",
                "Richmond, CA, Canada |        |         | Richmond, British Columbia, Canada",
                "Richmond           | CA       | USA     | Richmond, California, United States",
                "Rome               |          |         | Rome, Lazio, Italy",
                "New Delhi          |          |         | New Delhi, Delhi, India",
                "Manhattan          |          |         | Manhattan, New York, United States",
                "Islamabad          |          |         | Islamabad, Pakistan",
                "Geneva             |          |         | Genève, Geneva, Switzerland",
                "Singapur           |          |         | Singapore",
                "Bombay             |          |         | Mumbai, Maharashtra, India",
                "Kreuzberg, Berlin  |          |         | Kreuzberg, State of Berlin, Germany",
            })
    void what_is_clear_is_recognised(String city, @Nullable String region, @Nullable String country, String label) {
        assertThat(gazetteer.recognise(city, region, country))
                .map(place -> gazetteer.label(place.id(), Locale.ENGLISH))
                .contains(label);
    }

    @ParameterizedTest(name = "{0} | {1} | {2} is left open")
    @CsvSource(
            delimiter = '|',
            value = {
                "Springfield          |            |",
                "Cambridge            |            |",
                "Washington           |            |",
                "Boston, Lincolnshire |            |",
                "Germany              |            |",
                "California           |            |",
                "Mexico               |            |",
                "NY                   | TX         |",
                "Paris                | NY         |",
                "York                 | NY         |",
                "Berlin/Hamburg/Frankfurt |        |",
                "Some Institute, Germany |         |",
                "University of Kansas, Lawrence |  |",
                "Worldwide            |            |",
                "Remote               |            |",
                "''                   | NY         | US",
                "10001                | NY         |",
                "United States of America |        | USA",
                "USA                  |            | USA",
                "Argentina            |            | Argentina",
                "Portugal             |            | Portugal",
                "Nigeria              |            | NGA",
                "Arizona              |            |",
                "Armonk, New York, U.S. |          |",
                "Heiligengrabe, Brandenburg |      | Germany",
                "Zaragoza             | Zaragoza   |",
                "Salamanca            | Salamanca  |",
                "Leon, Granada        |            |",
                "Yes                  |            |",
                "ABC                  |            |",
                "HAM                  |            |",
                "UNSW; Deakin; Yale; JCU |         |",
                "Church               | VA         | USA",
                "Walldorf             |            | Germany",
                "Central Park         |            |",
                "Central Park, New York |          |",
                "Hyde Park            |            |",
                "The Hub              |            |",
                "Parque Central       |            |",
                "Cordoba              |            |",
                "León                 |            |",
                "Tripoli              |            |",
                "طرابلس               |            |",
                "Augusta              |            |",
                "Bethlehem            |            |",
                "Waterloo             |            |",
                "Parma                |            |",
                "Salisbury            |            |",
                "Abadan               |            |",
                "Portland or Salem    |            |",
                "Leeds or             |            |",
                "Richmond             | CA         | Spain",
                "Toledo               | Ohio       | Spain",
                "Bogotá, Columbia     |            |",
            })
    void what_is_not_clear_stays_open(String city, @Nullable String region, @Nullable String country) {
        assertThat(gazetteer.recognise(city, region, country)).isEmpty();
    }

    @ParameterizedTest(name = "in {0}: {1} | {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Madrid    | Zaragoza   |                | Zaragoza, Aragon, Spain",
                "Madrid    | Zaragoza   | Zaragoza       | Zaragoza, Aragon, Spain",
                "Leeds     | York       |                | York, England, United Kingdom",
                "Leeds     | York       | North Yorkshire| York, England, United Kingdom",
                "Leeds     | Birmingham |                | Birmingham, England, United Kingdom",
                "Leeds     | Cambridge  |                | Cambridge, England, United Kingdom",
                "Madrid    | Barcelona  | Barcelona      | Barcelona, Catalonia, Spain",
                "Madrid    | Springfield|                | ",
                "Leeds     | York       | Pennsylvania   | ",
                "Chicago   | Springfield|                | ",
                "Madrid    | España     |                | ",
                "Chicago   | Menlo Park |                | Menlo Park, California, United States",
                "Chicago   | Central Park |              | ",
            })
    void the_readers_own_country_settles_what_several_have(
            String home, String city, @Nullable String region, @Nullable String label) {
        PlaceId town = gazetteer.recognise(home, null, null).orElseThrow().id();
        assertThat(gazetteer
                        .recogniseIn(town, city, region)
                        .map(place -> gazetteer.label(place.id(), Locale.ENGLISH))
                        .orElse(null))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "OR, true",
        "Or, false",
        "in, false",
        "La, false",
        "Goa, true",
        "Oregon, true",
        "oregon, true",
        "NY, true"
    })
    void an_abbreviation_alone_is_a_region_only_in_capitals(String words, boolean region) {
        assertThat(gazetteer.isCountryOrRegion(words)).isEqualTo(region);
    }

    @Test
    void a_code_behind_a_town_tells_nothing_where_the_town_is_in_no_state_of_that_code() {
        assertThat(gazetteer.tellsItsArea("Salem, OR", null, null)).isTrue();
        assertThat(gazetteer.tellsItsArea("Nijmegen, NL", null, null)).isTrue();
        assertThat(gazetteer.tellsItsArea("Salem, IN", null, null)).isFalse();
        assertThat(gazetteer.tellsItsArea("Milan, MI", null, null)).isFalse();
        assertThat(gazetteer.tellsItsArea("Milan, MI", null, "Italy")).isTrue();
    }

    @Test
    void a_name_of_several_towns_is_known_as_such() {
        assertThat(gazetteer.isNameOfSeveral("Zaragoza")).isTrue();
        assertThat(gazetteer.isNameOfSeveral("Lusaka")).isFalse();
    }
}
