package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileRoomTest {

    @Test
    void it_holds_so_much_and_no_more_until_something_is_given_back() {
        FileRoom room = new FileRoom();
        assertThat(room.take(FileRoom.MOST_BYTES - 1)).isTrue();
        assertThat(room.take(2)).isFalse();
        assertThat(room.take(1)).as("what was refused took nothing").isTrue();
        room.giveBack(FileRoom.MOST_BYTES);
        assertThat(room.take(FileRoom.MOST_BYTES)).isTrue();
    }
}
