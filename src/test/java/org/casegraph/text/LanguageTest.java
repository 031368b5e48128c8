package org.casegraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The police came to the house in the night and took him away from his family.",
                "fr|La police est venue dans la nuit et il a été emmené avec son frère dans une voiture.",
                "es|La policía llegó a la casa en la noche y se llevó al hermano de la abogada con los demás.",
                "pt|A polícia chegou à casa durante a noite e levou o irmão da advogada para uma prisão que não foi dita.",
                "de|Die Polizei kam in der Nacht und hat den Bruder der Anwältin mit sich genommen.",
                "tr|Polis gece eve geldi ve avukatın kardeşi bir araç ile götürüldü, bu olay için soruşturma olarak açıldı.",
                "ru|Полиция пришла в дом ночью, и его увезли из города, а адвокат не был к нему допущен.",
                "kk|Полиция түнде үйге келді және оның ағасы туралы айтқан жоқ, бұл іс бойынша сот болды деп еді.",
                "uk|Поліція прийшла вночі, і його забрали, а це було у справі, яка та що від року для неї.",
                "ar|جاءت الشرطة في الليل إلى البيت من أجل أخيها ولم يكن هذا على علم",
                "fa|پلیس در شب به خانه آمد و برادر او را برد که این برای خانواده است",
                "my|ရဲများသည် ညအချိန်တွင် အိမ်သို့ ရောက်လာသည်။",
                "zh|警察在夜里来到他家，把他带走了。",
                "ja|警察は夜に家に来て、彼を連れて行った。",
                "und|Lorman Bako 12",
                "und|2017-06-12",
            })
    void tellsTheLanguage(String tag, String text) {
        assertThat(Language.of(text)).isEqualTo(tag);
    }
}
