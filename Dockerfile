# The site. Build from the project's top folder: docker build -t many-hands .
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /project
COPY pom.xml ./
COPY src ./src
# Tests ran where this commit was checked; here only the package is wanted, so that nothing is fetched that only tests need.
RUN --mount=type=cache,target=/root/.m2 mvn --batch-mode --no-transfer-progress \
    -Dquarkus.package.jar.type=aot-jar compile quarkus:build

FROM eclipse-temurin:25-jre
# Nobody may write where the program lies; what it writes goes to /keys (wrapping key), /cache (what it learnt of its classes,
# deploy/site) and /tmp.
RUN groupadd --system --gid 10001 manyhands \
    && useradd --system --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin manyhands \
    && install --directory --owner=10001 --group=10001 --mode=0700 /keys /cache
COPY --from=build /project/target/quarkus-app/ /site/
COPY deploy/site deploy/site.options /site/start/
COPY docs/LICENSE.txt /site/
LABEL org.opencontainers.image.licenses=AGPL-3.0-or-later
USER 10001
WORKDIR /site
VOLUME /keys /cache
EXPOSE 8080
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    MANYHANDS_KEY_FILE=/keys/wrapping-key.json \
    MANYHANDS_PROGRAM=/site/quarkus-run.jar \
    MANYHANDS_CACHE=/cache/site.aot
# The health page is on the loopback address inside the container, and nowhere else. A slow machine may take minutes to start.
HEALTHCHECK --interval=10s --timeout=3s --start-period=180s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200 '* ]]"]
ENTRYPOINT ["/site/start/site"]
