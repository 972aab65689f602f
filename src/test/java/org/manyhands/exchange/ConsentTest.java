package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.exchange.Planned.codes;
import static org.manyhands.exchange.Planned.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever refuses to be shared must not find their words in front of others. */
class ConsentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consent",
                "4. Consent",
                "Q4: Consent",
                "intro/consent",
                "group_ab12/Consent_given",
                "Consent / Consentimiento",
                "Consentimiento | Consent | الموافقة",
                "Consent (yes/no)",
                "consentGiven",
                "Custom field (Consent)",
                "4. May we share your request?",
                "intro/may_we_share",
                "May we share? / ¿Podemos compartir?",
                "Your story (may we publish it?)",
                "Do you consent to us sharing this request?",
                "Can this request be shared with volunteers?",
                "Est-ce que j'accepte ? Pouvons-nous publier votre demande ?",
                "Dürfen wir Ihre Anfrage veröffentlichen?",
                "هل تسمحون لنا بنشر الطلب؟",
                "Accord pour diffusion",
                "Autoriza divulgar?",
                "Acepto el aviso de privacidad y que se publique mi solicitud",
                "Public?",
            })
    void a_question_for_consent_is_known_however_it_is_written(String heading) {
        assertThat(codes(answered(heading, "No"))).contains(ProblemCode.ROW_NOT_TO_BE_SHARED);
        assertThat(answered(heading, "Yes").comesIn()).isTrue();
        assertThat(answered(heading, "").comesIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No",
                "NO!",
                "No thanks",
                "No, please don't",
                "no_consent",
                "I do not agree",
                "I don't agree",
                "Please don't",
                "I'd rather not",
                "Declined",
                "refused",
                "Do not share",
                "Never",
                "No / No",
                "❌",
                "☐",
                "No acepto",
                "Prefiero que no",
                "Rechazado",
                "Non",
                "Non merci",
                "Je n'accepte pas",
                "Je préfère que non",
                "Nein, danke",
                "Lieber nicht",
                "Ich stimme nicht zu",
                "Não autorizo",
                "Liever niet",
                "لا",
                "لا أوافق",
                "أرفض",
                "لا، شكرًا",
                "No problem, but not in public",
                "غير موافق",
                "不同意",
                "нет",
            })
    void a_refusal_is_one_in_whatever_words(String answer) {
        assertThat(codes(answered("May we share your request?", answer)))
                .as(answer)
                .contains(ProblemCode.ROW_NOT_TO_BE_SHARED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes",
                "yes_share",
                "Yes, but not my name",
                "I agree",
                "Sure",
                "OK",
                "x",
                "✓",
                "1",
                "Sí, claro",
                "Acepto",
                "Oui, sans nom",
                "Ja",
                "Ja, gerne",
                "Sim",
                "نعم",
                "أوافق",
                "N/A",
                "-",
                "Notice me",
                "No problem!",
                "No objection",
                "Kein Problem",
                "لا مانع",
            })
    void whoever_agrees_comes_in(String answer) {
        assertThat(answered("May we share your request?", answer).comesIn())
                .as(answer)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Do not share", "Do not publish my request", "Private?", "Confidencial", "Keep private"})
    void a_tick_may_refuse_too(String heading) {
        assertThat(codes(answered(heading, "x"))).contains(ProblemCode.ROW_NOT_TO_BE_SHARED);
        assertThat(codes(answered(heading, "checked"))).contains(ProblemCode.ROW_NOT_TO_BE_SHARED);
        assertThat(answered(heading, "").comesIn()).isTrue();
        assertThat(answered(heading, "no").comesIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"☑", "checked", "Yes"})
    void a_box_that_others_have_ticked_and_this_one_has_not_is_a_refusal(String tick) {
        Planned.Lines planned = Planned.byLine(Planned.plan(Files.sheet("""
                Need,Details,May we share this?
                Paint,The hall,%s
                Sew,Flags,
                """.formatted(tick))));
        assertThat(planned.get(2).comesIn()).isTrue();
        assertThat(codes(planned.get(3))).contains(ProblemCode.ROW_NOT_TO_BE_SHARED);
    }

    @Test
    void a_question_that_some_answered_no_and_this_one_not_at_all_is_no_refusal() {
        Planned.Lines planned = Planned.byLine(Planned.plan(Files.sheet("""
                Need,Details,May we share this?
                Paint,The hall,Yes
                Sew,Flags,
                Cook,Soup,No
                """)));
        assertThat(planned.get(3).comesIn()).isTrue();
    }

    @Test
    void an_answer_to_it_is_nothing_of_the_need() {
        ColumnPlan plan = ColumnGuess.of(Files.sheet("""
                Need,May we publish the name of your organisation?,Details
                Paint,Yes please,The hall
                Sew,No thanks,Flags
                """));
        assertThat(plan.columns().get(1).meaning()).isEqualTo(ColumnMeaning.IGNORE);
    }

    private static PlannedNeed answered(String heading, String answer) {
        return only("need,text,\"" + heading + "\"\nPaint,The hall,\"" + answer + "\"\n");
    }
}
