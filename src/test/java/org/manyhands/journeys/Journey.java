package org.manyhands.journeys;

import com.microsoft.playwright.Browser;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.manyhands.browser.Device;
import org.manyhands.local.LocalStack;

/** The base of all journeys: one stack and one browser for all of them, a fresh browser profile for each traveller. */
@Tag("journey")
public abstract class Journey {

    private final List<Traveller> travellers = new ArrayList<>();

    /** Somebody opens their browser, with a wide screen and English. */
    protected Traveller arrive() {
        return arrive(Device.WIDE, "en");
    }

    /** Somebody opens their browser; nothing of anybody before them is in it. */
    protected Traveller arrive(Device device, String language) {
        return arrived(new Traveller(world(), device, language));
    }

    /** Somebody opens a browser that says these things of itself. */
    Traveller arrive(Browser.NewContextOptions browser) {
        return arrived(new Traveller(world(), Device.WIDE, "en", browser));
    }

    private Traveller arrived(Traveller traveller) {
        travellers.add(traveller);
        return traveller;
    }

    /** The one that all journeys share, unless a journey needs one of its own. */
    World world() {
        return World.get();
    }

    /** Where all of this happens, for looking behind the scenes. */
    protected LocalStack stack() {
        return world().stack();
    }

    /** Nobody waits: every login is five minutes older from one moment to the next. */
    void fiveMinutesPassSinceEveryLogin() {
        try (Connection database = stack().connect();
                Statement statement = database.createStatement()) {
            statement.execute("update login_session set proven_at = proven_at - interval '5 minutes'");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @AfterEach
    void everybodyLeaves() {
        travellers.forEach(Traveller::leave);
        travellers.clear();
    }
}
