package org.manyhands.skills;

/** Sees when a text names a skill only to say that nobody needs it: "no bowling skills are required". */
final class NotWanted {

    private static final int BEFORE = 5;
    private static final int AFTER = 5;

    private NotWanted() {}

    /** True for a name in "no … name … experience" or "no experience in name needed", within one sentence. */
    static boolean denies(Words words, int first, int last, LittleWords little) {
        int no = -1;
        boolean experience = false;
        for (int at = first - 1; at >= 0 && at >= first - BEFORE && no < 0 && sameSentence(words, at); at--) {
            experience |= little.experience().contains(words.folded(at));
            no = little.no().contains(words.folded(at)) ? at : no;
        }
        if (no < 0) {
            return false;
        }
        for (int at = last + 1; at < words.size() && at <= last + AFTER && sameSentence(words, at - 1); at++) {
            if (little.needed().contains(words.folded(at))
                    || little.experience().contains(words.folded(at))) {
                return true;
            }
        }
        return experience;
    }

    private static boolean sameSentence(Words words, int before) {
        String gap = words.gapAfter(before);
        return gap.indexOf('.') < 0 && gap.indexOf('!') < 0 && gap.indexOf(',') < 0 && gap.indexOf('?') < 0;
    }
}
