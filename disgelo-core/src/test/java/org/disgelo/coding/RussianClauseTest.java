package org.disgelo.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who does what to whom in Russian: what cases tell behind prepositions, in lists, and where nobody but a place is named. */
class RussianClauseTest {

    @Test
    void behindWhoSaysItStandsTheSubject() {
        assertThat(coded("По словам экспертов, Белград обвинил Анкару во лжи.")).containsExactly("ACCUSE SRB TUR");
        assertThat(coded("По словам премьера, Берлин осудил Белград.")).containsExactly("ACCUSE DEU SRB");
        assertThat(coded("По мнению Эрдогана, Иран и Чад провели переговоры."))
                .containsExactly("CONSULT IRN+TCD IRN+TCD");
        assertThat(coded("Как сообщил Эрдоган, Иран и Чад провели переговоры."))
                .containsExactly("CONSULT IRN+TCD IRN+TCD");
    }

    @Test
    void aListGoesOnOnlyInItsCase() {
        assertThat(coded("Министр встретился с послами Чили, Перу и Кубы."))
                .hasSize(1)
                .allMatch(e -> e.contains("CUB"));
        assertThat(coded("Премьер Индии, глава правительства Чада и президент Кубы провели переговоры."))
                .containsExactly("CONSULT CUB+IND+TCD CUB+IND+TCD");
        assertThat(coded("Борис Джонсон, глава чешского правительства и премьер Кубы провели встречу."))
                .containsExactly("CONSULT CUB+CZE+GBR CUB+CZE+GBR");
    }

    @Test
    void besideOthersAPersonIsOfTheStateThatIsTold() {
        assertThat(coded("Лавров и его чешский коллега провели переговоры."))
                .containsExactly("CONSULT CZE+RUS CZE+RUS");
        assertThat(Coded.coded("en", "Lavrov and his Czech counterpart held talks."))
                .containsExactly("CONSULT CZE+RUS CZE+RUS");
        assertThat(Coded.coded("it", "Lavrov e il suo omologo ceco hanno discusso la tregua."))
                .contains("CONSULT CZE+RUS CZE+RUS");
        assertThat(Coded.coded("en", "Macron and his wife held talks.")).isEmpty();
    }

    @Test
    void whatIsDoneInASeatOfPowerIsDoneByIt() {
        assertThat(coded("В чешском МИД обвинили США во лжи.")).containsExactly("ACCUSE CZE USA");
        assertThat(coded("В Госдепартаменте призвали Чад отвести войска.")).contains("REQUEST USA TCD");
        assertThat(coded("Обвинения Белграда в Пекине отвергли.")).containsExactly("REJECT CHN SRB");
        assertThat(coded("В Сочи Эрдоган и Рухани провели переговоры.")).containsExactly("CONSULT IRN+TUR IRN+TUR");
    }

    @Test
    void whoDoesWhatAParticipleTellsOfAThing() {
        assertThat(coded("Генсек ООН высоко отозвался о предпринимаемых Чадом усилиях."))
                .containsExactly("SUPPORT UN TCD");
    }

    private static List<String> coded(String text) {
        return Coded.coded("ru", text);
    }

    @Test
    void anOfficeCutShortHasTheNameBehindIt() {
        assertThat(coded("Замминистра иностранных дел Польши Пётр Ваврик раскритиковал Турцию."))
                .containsExactly("ACCUSE POL TUR");
    }
}
