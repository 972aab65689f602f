# shellcheck shell=sh
# Whether deploy/run has anything to build. Sourced from the project's top folder.

# Whether package, launcher and Keycloak are there, and newer than everything they are made of. All of src/test counts, for the
# launcher uses classes from all over it.
is_built() {
    [ -f target/local.built ] && [ -f target/local.classpath ] && [ -f target/quarkus-app/quarkus-run.jar ] &&
        is_unpacked && [ -z "$(find pom.xml src/main src/test -newer target/local.built -print | head -n 1)" ]
}

# Maven writes the mark when Keycloak is unpacked to its end.
is_unpacked() {
    for mark in .local/keycloak/*.marker; do
        [ -f "$mark" ] && return 0
    done
    return 1
}
