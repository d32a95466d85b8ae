package io.plenary.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.plenary.accounts.PersonName;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class DeletedPersonTest {

    @Test
    void every_language_of_the_house_has_its_own_word_and_each_goes_back_to_the_mark() {
        var words = new HashSet<String>();
        for (var language : Words.LANGUAGES) {
            var word = DeletedPerson.told(DeletedPerson.MARK, language);
            assertNotEquals(DeletedPerson.MARK, word);
            assertEquals(DeletedPerson.MARK, DeletedPerson.kept(word));
            words.add(word);
        }
        assertEquals(Words.LANGUAGES.size(), words.size());
        assertEquals("Thanks, @Gelöschte Person!", DeletedPerson.told("Thanks, @" + DeletedPerson.MARK + "!", "de-AT"));
        assertEquals("Ana Pop", DeletedPerson.kept("Ana Pop"));
    }

    @Test
    void nobody_is_called_the_mark() {
        assertThrows(Refusal.class, () -> PersonName.of(DeletedPerson.MARK));
    }
}
