package org.manyhands.exchange;

import java.util.regex.Pattern;
import org.manyhands.shared.text.TextFolding;

/**
 * Headings that ask whether an answer may be passed on: "May we share your answers publicly?", "consent", "¿Podemos publicar su
 * petición?". Whoever answers no must not find their words in front of others. Not the consent that volunteers need from somebody
 * else ("Parental consent required").
 */
final class ConsentHeadings {

    private static final int LONGEST = 300;

    private static final Pattern CONSENT =
            Pattern.compile("(?:(?:intro|about|respondent|form|informed|your|data|privacy|gdpr) )*"
                    + "(?:consent|consents|consented|consent given|consent obtained|consent to share|consent to publish|consentimiento"
                    + "|consentimiento informado|consentement|consentimento|einwilligung|الموافقه|موافقه)");

    private static final String PUBLISH =
            "(?:share|publish|pass on|make public|post|list|show|shared|published|listed|shown"
                    + "|publicar|compartir|difundir|publicado|publicada|compartido|compartida|publier|partager|diffuser|publie|publiee"
                    + "|publicado|compartilhar|veroffentlichen|veroffentlicht|weitergeben|weitergegeben|teilen|نشر|مشاركه|بنشر|بمشاركه|ننشر|نشارك)";

    private static final Pattern MAY_WE = Pattern.compile(
            "(?:^|.* )(?:may we|can we|could we|ok to|okay to|do you agree|do you consent|do you allow|permission to|i agree|may this be"
                    + "|can this be|podemos|se puede|autoriza|autorizan|autorizo|acepta|aceptas|acepto|pouvons nous|peut on"
                    + "|acceptez vous|autorisez vous|podemos|durfen wir|darf|هل يمكننا|هل يمكن|هل توافق|هل توافقون|نوافق|اوافق)"
                    + "(?: .{1,60})? " + PUBLISH + "(?: .*|$)");

    private ConsentHeadings() {}

    /** Whether a heading asks so. */
    static boolean are(String heading) {
        String folded = TextFolding.fold(CleanText.beginning(heading, LONGEST));
        return CONSENT.matcher(folded).matches() || MAY_WE.matcher(folded).matches();
    }
}
