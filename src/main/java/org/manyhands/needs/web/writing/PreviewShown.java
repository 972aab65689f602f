package org.manyhands.needs.web.writing;

import java.util.List;
import org.manyhands.needs.web.NeedPage;

/**
 * What one audience would see.
 *
 * @param audience who
 * @param sentence that they see it, and how they come to it, or that it does not exist for them
 * @param facts what they would read; empty where they see nothing
 */
public record PreviewShown(String audience, String sentence, List<NeedPage.Fact> facts) {}
