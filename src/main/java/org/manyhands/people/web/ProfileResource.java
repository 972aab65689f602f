package org.manyhands.people.web;

import com.ibm.icu.text.ListFormatter;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.manyhands.people.MyProfile;
import org.manyhands.people.OwnProfile;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;

/** A person's own profile, each answer with a way to change it. */
@Path("/me/profile")
class ProfileResource {

    @Inject
    CurrentActor actor;

    @Inject
    MyProfile profiles;

    @Inject
    PlaceQuestion places;

    @Inject
    RequestLanguage language;

    @GET
    public ProfilePage show() {
        OwnProfile profile = profiles.of(actor.person());
        return new ProfilePage(
                phrase(profile.languages().stream()
                        .map(code -> SpokenLanguages.name(code, language.get()))
                        .sorted()),
                places.of(profile.place(), language.get()).typed(),
                profile.remote(),
                profile.reachKm(),
                profile.weeklyHours(),
                phrase(profile.times().stream().sorted().map(part -> language.say("people:part_of_week", part))),
                profile.matchLimit(),
                profile.matchLimitInForce());
    }

    /** "English, Spanish and Arabic", as the reader's language joins words. */
    private String phrase(Stream<String> words) {
        return ListFormatter.getInstance(language.get().locale()).format(words.toList());
    }
}
