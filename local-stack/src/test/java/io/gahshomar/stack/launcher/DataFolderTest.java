package io.gahshomar.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gahshomar.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void one_stack_at_a_time_holds_a_folder_and_the_second_is_told_who_does() {
        try (var held = DataFolder.hold(folder)) {
            assertThatThrownBy(() -> DataFolder.hold(held.path()))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void a_folder_that_was_let_go_can_be_held_again() {
        DataFolder.hold(folder).close();

        try (var again = DataFolder.hold(folder)) {
            assertThat(again.leftByKilledStack()).isFalse();
        }
    }

    @Test
    void a_folder_whose_holder_could_not_let_it_go_is_recognised() throws IOException {
        Files.writeString(folder.resolve("lock"), "12345");

        try (var again = DataFolder.hold(folder)) {
            assertThat(again.leftByKilledStack()).isTrue();
        }
    }

    @Test
    void emptying_deletes_what_stacks_have_kept_and_nothing_else() throws IOException {
        Files.createDirectories(folder.resolve("kafka/records"));
        Files.createDirectories(folder.resolve("postgresql/data"));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        try (var held = DataFolder.hold(folder)) {
            held.empty();
        }

        assertThat(folder).isDirectoryNotContaining("glob:**/{kafka,postgresql}");
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "text");

        assertThatThrownBy(() -> DataFolder.hold(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a folder");
    }
}
