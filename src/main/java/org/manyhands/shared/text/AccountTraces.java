package org.manyhands.shared.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bank accounts as IBAN. Only those whose length fits the country and whose check digits are right (ISO 13616, ISO 7064
 * MOD 97-10): anything else that begins with two letters and two digits is an article number.
 */
final class AccountTraces {

    /** Length by country, from the registry of ISO 13616. */
    private static final Map<String, Integer> LENGTHS = Arrays.stream(
                    ("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28"
                                    + " CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23"
                                    + " GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20"
                                    + " LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25"
                                    + " QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29"
                                    + " VA22 VG24 XK20 YE30")
                            .split(" ", -1))
            .collect(Collectors.toUnmodifiableMap(
                    entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]{2}\\d{2}(?:[ -]?[A-Za-z0-9]){11,40}");

    private AccountTraces() {}

    static Stream<Trace> in(ReadableText text) {
        return text.matches(CANDIDATE).flatMap(match -> account(match).stream());
    }

    /** The candidate may run on into the words after it: the country says where the account ends. */
    private static Optional<Trace> account(MatchResult candidate) {
        String written = candidate.group();
        Integer length = LENGTHS.get(written.substring(0, 2).toUpperCase(Locale.ROOT));
        if (length == null) {
            return Optional.empty();
        }
        StringBuilder account = new StringBuilder();
        int end = 0;
        while (end < written.length() && account.length() < length) {
            char c = written.charAt(end++);
            if (c != ' ' && c != '-') {
                account.append(Character.toUpperCase(c));
            }
        }
        return account.length() == length && checks(account)
                ? Optional.of(new Trace(Trace.Kind.ACCOUNT, candidate.start(), candidate.start() + end))
                : Optional.empty();
    }

    private static boolean checks(CharSequence account) {
        int remainder = 0;
        for (int i = 0; i < account.length(); i++) {
            int value = Character.digit(account.charAt((i + 4) % account.length()), 36);
            remainder = (value < 10 ? remainder * 10 + value : remainder * 100 + value) % 97;
        }
        return remainder == 1;
    }
}
