package org.manyhands.skills;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Hands out the one taxonomy and its reader. They are made when the site starts, so that a mistake in the files stops it
 * there and the first visitor does not wait; singletons rather than proxies, because matching asks millions of times.
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
    @Startup
    SkillReader reader(Taxonomy taxonomy) {
        return new SkillReader(taxonomy);
    }
}
