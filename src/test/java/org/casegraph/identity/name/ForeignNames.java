package org.casegraph.identity.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casegraph.identity.name.InventedNames.Pair;

/** Invented people of other languages, each with the ways their names are written; no two lines are one person. */
final class ForeignNames {

    private static final List<String> WRITINGS =
            """
            Turkish | Ayşe Çetinkaya | Ayse Cetinkaya | Айше Четинкая
            Turkish | Şükrü Yıldırım | Sukru Yildirim | Шюкрю Йылдырым
            Turkish | Gökhan Öztürkmen | Gokhan Ozturkmen | Гёкхан Озтюркмен
            Turkish | Çağlar Işıkoğlu | Caglar Isikoglu | Чаглар Ишикоглу
            Turkish | Mehmet Emin Karabağ | Mehmet Emin Karabag
            Turkish | Ceren Demirtaş | Ceren Demirtas
            Arabic | محمد عبد الكريم الراشدي | Mohammed Abdul Karim Al-Rashidi | Muhammad Abdulkarim al Rashidi | Мухаммад Абдулькарим ар-Рашиди
            Arabic | سالم الحربي | Salem al-Harbi | Salim Al Harbi
            Arabic | نور الدين بن يوسف | Noureddine Ben Youssef | Nuruddin bin Yusuf
            Arabic | فاطمة الزهراء المنصوري | Fatima Zahra al-Mansouri | Fatimah al-Zahra al-Mansuri
            Arabic | خالد إبراهيم الشامي | Khaled Ibrahim al-Shami | Khalid Ibrahim Al Shami
            Persian | محمد رضا حسینی | Mohammad Reza Hosseini | Muhammad Rida Husseini
            Persian | شیرین کاظمی | Shirin Kazemi
            Ukrainian | Олександр Ткаченко | Oleksandr Tkachenko | Александр Ткаченко | Aleksandr Tkachenko
            Ukrainian | Микола Юрійович Онищенко | Mykola Onyshchenko | Николай Юрьевич Онищенко | Nikolai Onishchenko
            Ukrainian | Ганна Євгенівна Кириченко | Hanna Kyrychenko | Анна Евгеньевна Кириченко
            Ukrainian | Сергій Гончарук | Serhii Honcharuk | Sergey Goncharuk
            Belarusian | Аляксандр Ярашэвіч | Aliaksandr Yarashevich | Aleksandr Yarashevich
            Belarusian | Вольга Каваленка | Volha Kavalenka | Olga Kovalenko
            Vietnamese | Nguyễn Thị Hòa Bình | Nguyen Thi Hoa Binh
            Vietnamese | Trần Đức Thắng | Tran Duc Thang
            Vietnamese | Phạm Quỳnh Trang | Pham Quynh Trang
            Vietnamese | Lê Hoàng Long | Le Hoang Long
            Spanish | José Luis Ibáñez Robles | Jose Luis Ibanez Robles | José Luis Ibáñez | IBÁÑEZ ROBLES, José Luis
            Spanish | María Guadalupe Núñez Peña | Maria Guadalupe Nunez Pena | María Guadalupe Núñez
            Spanish | Ángel Quiñones Ávila | Angel Quinones Avila
            Spanish | Francisco Javier Ortega Salcedo | Francisco Javier Ortega
            Georgian | ნიკოლოზ ლომიძე | Nikoloz Lomidze | Николоз Ломидзе
            Georgian | თამარ გოგიაშვილი | Tamar Gogiashvili | Тамар Гогиашвили
            Armenian | Արամ Սարոյան | Aram Saroyan | Арам Сароян
            Armenian | Հասմիկ Գրիգորյան | Hasmik Grigoryan | Асмик Григорян
            Greek | Γιώργος Παπαδάκης | Giorgos Papadakis
            Greek | Ελένη Νικολάου | Eleni Nikolaou
            Korean | 김민준 | Kim Min-jun | Kim Min Jun
            Korean | 박서연 | Park Seo-yeon | Park Seoyeon
            Chinese | 王建国 | Wang Jianguo | Wang Jian Guo
            Chinese | 李秀英 | Li Xiuying | Li Xiu-ying
            Chinese | 欧阳志强 | Ouyang Zhiqiang
            Kyrgyz | Чынгыз Бакыт уулу | Chyngyz Bakyt uulu
            Kyrgyz | Жылдыз Токтосунова | Zhyldyz Toktosunova | Jyldyz Toktosunova
            Azeri | Elçin Rüstəmov | Elchin Rustamov | Эльчин Рустамов
            Azeri | Rəşad Əlizadə | Rashad Alizade | Рашад Ализаде
            Uzbek | Jahongir Toʻraqulov | Жаҳонгир Тўрақулов | Jakhongir Turakulov
            Uzbek | Gulchehra Ergasheva | Гулчеҳра Эргашева
            Polish | Grzegorz Wiśniewski | Grzegorz Wisniewski
            Polish | Małgorzata Jabłońska | Malgorzata Jablonska
            Serbian | Ђорђе Љубичић | Djordje Ljubičić | Djordje Ljubicic
            French | Étienne Lefèvre | Etienne Lefevre
            German | Jürgen Müller | Juergen Mueller | Jurgen Muller
            Hindi | सुनीता शर्मा | Sunita Sharma
            """
                    .lines()
                    .toList();

    private ForeignNames() {}

    /** Each two writings of one person, and each writing against those of every other. */
    static List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < WRITINGS.size(); i++) {
            var one = cells(WRITINGS.get(i));
            for (int k = 1; k < one.size(); k++) {
                same(pairs, one, k);
                different(pairs, one.get(k), WRITINGS.subList(i + 1, WRITINGS.size()));
            }
        }
        return pairs;
    }

    private static void same(List<Pair> pairs, List<String> writings, int at) {
        for (int m = at + 1; m < writings.size(); m++) {
            pairs.add(new Pair(writings.getFirst(), true, writings.get(at), writings.get(m)));
        }
    }

    private static void different(List<Pair> pairs, String name, List<String> others) {
        for (var line : others) {
            var other = cells(line);
            other.subList(1, other.size()).forEach(one -> pairs.add(new Pair("of other languages", false, name, one)));
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }
}
