package org.manyhands.skills;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Hands out the one taxonomy and its reader; singletons rather than proxies, because matching asks millions of times. The
 * taxonomy is read when the site starts, so that a mistake in the files stops it there.
 */
@Singleton
class SkillBeans {

    @Produces
    @Singleton
    @Startup
    Taxonomy taxonomy() {
        return Taxonomy.load();
    }

    @Produces
    @Singleton
    SkillReader reader(Taxonomy taxonomy) {
        return new SkillReader(taxonomy);
    }
}
