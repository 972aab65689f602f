package org.manyhands.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginCookiesTest {

    @Test
    void on_the_login_paths_the_library_sees_its_cookies_under_its_own_names() {
        assertThat(LoginCookies.inward("__Host-session=s; __Host-q_auth_1=a; __Host-lang=es", true))
                .isEqualTo("__Host-session=s; q_auth_1=a; __Host-lang=es");
    }

    @Test
    void cookies_under_the_librarys_own_names_were_planted_and_never_reach_it() {
        assertThat(LoginCookies.inward("q_session=planted; q_auth_1=planted; __Host-lang=es", true))
                .isEqualTo("__Host-lang=es");
        assertThat(LoginCookies.inward("q_session=planted; __Host-q_session=real", true))
                .isEqualTo("q_session=real");
        assertThat(LoginCookies.inward("q_session=planted", false)).isEmpty();
    }

    @Test
    void elsewhere_the_library_sees_none() {
        assertThat(LoginCookies.inward("__Host-session=s; __Host-q_session=real", false))
                .isEqualTo("__Host-session=s");
    }

    @Test
    void odd_headers_do_no_harm() {
        assertThat(LoginCookies.inward(";; =;  q_=x ;a=b=c;", true)).isEqualTo("=; a=b=c");
    }
}
