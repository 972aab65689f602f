package org.manyhands;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The web application. Every page reads the database, so every request gets a worker thread unless it says otherwise. */
@ApplicationPath("/")
@Blocking
public class ManyHands extends Application {}
