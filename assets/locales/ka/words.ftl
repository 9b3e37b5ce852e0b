# Numbers, days and durations, used everywhere.

marks = { $marks } ქულა
marks-of = { $of } ქულიდან { $marks }
percent = { $number }%
questions = { $count } კითხვა

date = { $day } { $month }, { $year }
date-time = { $date }, { $time }
month-1 = იანვარი
month-2 = თებერვალი
month-3 = მარტი
month-4 = აპრილი
month-5 = მაისი
month-6 = ივნისი
month-7 = ივლისი
month-8 = აგვისტო
month-9 = სექტემბერი
month-10 = ოქტომბერი
month-11 = ნოემბერი
month-12 = დეკემბერი

duration-seconds = { $seconds } წმ
duration-minutes = { $minutes } წთ
duration-minutes-seconds = { $minutes } წთ { $seconds } წმ
duration-hours = { $hours } სთ
duration-hours-minutes = { $hours } სთ { $minutes } წთ

# Between a name and what is said of it; around somebody’s words.
colon = :
quoted = „{ $text }“

severity-warning = გაფრთხილება
severity-error = შეცდომა

# Files that could not be taken as a bank, or written.

library-missing = ფაილი „{ $file }“ არ არსებობს
    .hint = შეამოწმეთ, როგორ წერია სახელი და რომელ საქაღალდეშია ფაილი.
library-folder = „{ $file }“ საქაღალდეა და არა ბანკი
    .hint = მიუთითეთ მასში მოთავსებული რომელიმე ფაილი.
library-device = „{ $file }“ მოწყობილობა ან არხია და არა ფაილი
    .hint = ჯერ ბანკი ფაილად შეინახეთ.
library-too-many-bytes = ფაილის „{ $file }“ ზომაა { $megabytes } მბ; ბანკისთვის ზღვარია { $limit } მბ
    .hint = დაყავით რამდენიმე ბანკად.
library-nul = „{ $file }“ ტექსტი არ არის: NUL სიმბოლო გვხვდება აქ: სტრიქონი { $line }, სვეტი { $column }
    .hint = შეინახეთ უბრალო ტექსტად, კოდირებით UTF-8.
library-not-utf8 = „{ $file }“ არ არის UTF-8 კოდირებით; ვერ იკითხება: სტრიქონი { $line }, სვეტი { $column }
    .hint = შეინახეთ ხელახლა, კოდირებით UTF-8.
library-utf16 = „{ $file }“ UTF-16 კოდირებითაა
    .hint = შეინახეთ ხელახლა, კოდირებით UTF-8 (Windows-ის Notepad-ში: Save as, Encoding).
library-no-banks = საქაღალდეში „{ $file }“ ბანკი არ არის
    .hint = ბანკები .ron გაფართოების ფაილებია.
library-too-many-banks = საქაღალდეში „{ $file }“ { $limit }-ზე მეტი ბანკია
    .hint = გაანაწილეთ საქაღალდეებში ან ფაილები სათითაოდ მიუთითეთ.
library-system = { $operation ->
    [read] „{ $file }“ ვერ იკითხება: { $reason }
    [write] „{ $file }“ ვერ იწერება: { $reason }
    [replace] „{ $file }“ ვერ იცვლება: { $reason }
   *[open] „{ $file }“ ვერ იხსნება: { $reason }
}

# What went wrong with the record of attempts.

record-doing = { $operation ->
    [open-folder] საქაღალდე „{ $file }“ ვერ იხსნება
    [make-folder] საქაღალდე „{ $file }“ ვერ იქმნება
    [lock] ჩანაწერების ბაზა საქაღალდეში „{ $file }“ ვერ იბლოკება
    [migrate] ჩანაწერების ბაზა „{ $file }“ ვერ ახლდება
    [read] ჩანაწერების ბაზა „{ $file }“ ვერ იკითხება
    [start] ახალი მცდელობა ვერ იწყება ჩანაწერების ბაზაში „{ $file }“
    [append] პასუხი ვერ ინახება ჩანაწერების ბაზაში „{ $file }“
    [finish] შედეგი ვერ ინახება ჩანაწერების ბაზაში „{ $file }“
    [delete] მცდელობა ვერ იშლება ჩანაწერების ბაზიდან „{ $file }“
    [back-up] ჩანაწერების ბაზის ასლი ვერ იწერება ფაილში „{ $file }“
    [restore] ჩანაწერების ბაზა „{ $file }“ ვერ აღდგება
    [set-aside] დაზიანებული ჩანაწერების ბაზა „{ $file }“ ვერ გადაიტანება
    [export] ჩანაწერების ბაზის ექსპორტი ვერ ხერხდება ფაილში „{ $file }“
    [import] მცდელობების იმპორტი ვერ ხერხდება ფაილიდან „{ $file }“
   *[open] ჩანაწერების ბაზა „{ $file }“ ვერ იხსნება
}
record-no-home = არ არის მომხმარებლის საქაღალდე, სადაც ჩანაწერების ბაზა შეინახებოდა
    .hint = მიუთითეთ, სად შეინახოს, გარემოს ცვლადით FOOTNOTE_DATA.
record-in-use = ჩანაწერების ბაზა საქაღალდეში „{ $file }“ დაკავებულია: გახსნილია კიდევ ერთი Footnote
    .hint = ჯერ ის დახურეთ, ან ამ Footnote-ის ჩანაწერები სხვა ადგილას შეინახეთ (FOOTNOTE_DATA).
record-newer = ჩანაწერების ბაზა „{ $file }“ უფრო ახალმა Footnote-მა შექმნა (ფორმატის ვერსია { $found }; ეს Footnote იცნობს ვერსიას { $known })
    .hint = განაახლეთ Footnote. ჩანაწერების ბაზა უცვლელი დარჩა.
record-older = ჩანაწერების ბაზა „{ $file }“ უფრო ძველმა Footnote-მა შექმნა
    .hint = გახსენით Footnote ან გაიარეთ ქვიზი: ჯერ ასლი შეიქმნება, შემდეგ ბაზა განახლდება.
record-not-a-file = ჩანაწერების ბაზის „{ $file }“ ადგილას ჩვეულებრივი ფაილი არ არის
    .hint = გადაიტანეთ სხვაგან, და Footnote ახალ ჩანაწერების ბაზას შექმნის.
record-foreign = „{ $file }“ სხვა პროგრამის მონაცემთა ბაზაა
    .hint = ის უცვლელი დარჩა. Footnote-ის ჩანაწერები სხვა ადგილას შეინახეთ (FOOTNOTE_DATA).
record-system = { record-doing }: { $reason }
record-no-place = { record-doing }: { $reason }
    .hint = მიეცით Footnote-ს ამ საქაღალდეში ჩაწერის უფლება ან მიუთითეთ ჩანაწერებისთვის სხვა ადგილი (FOOTNOTE_DATA).
record-damaged = ჩანაწერების ბაზა „{ $file }“ დაზიანებულია: { $reason }
    .hint = გახსენით Footnote ან გაიარეთ ქვიზი: დაზიანებული ფაილი ცალკე გადაინახება და რაც იკითხება, ახალ ბაზაში გადავა.
record-database = { record-doing }: { $reason }
record-disk-full = { record-doing }: დისკი სავსეა
    .hint = გაათავისუფლეთ ადგილი და Footnote თავიდან გაუშვით. რაც მანამდე შეინახა, უსაფრთხოდაა.
record-not-kept = { record-doing }: { $reason }
    .hint = თავიდან გაუშვით Footnote. რაც მანამდე შეინახა, უსაფრთხოდაა.
record-poisoned = { record-doing }, რადგან წინა ჩაწერა ვერ მოხერხდა: { $reason }
    .hint = თავიდან გაუშვით Footnote. რაც მანამდე შეინახა, უსაფრთხოდაა.
record-read-only = { record-doing }: ის მხოლოდ წასაკითხადაა გახსნილი
record-no-such-attempt = მცდელობა { $attempt } არ არის ჩანაწერების ბაზაში „{ $file }“
import-diverged = { $count } მცდელობა აქ სხვაგვარად გაგრძელდა, ვიდრე ფაილში; აქაური უცვლელად რჩება.
record-unreadable = მცდელობა { $attempt } ჩანაწერების ბაზაში „{ $file }“ დაზიანებულია: { $reason }
    .hint = ყველა სხვა მცდელობა კვლავ იკითხება.
record-not-a-sound-copy = „{ $file }“ დაზიანებულია ან ჩანაწერების ბაზის ასლი არ არის: { $reason }
    .hint = აირჩიეთ სხვა ასლი.
record-not-an-export = „{ $file }“ ექსპორტირებული ჩანაწერების ბაზა არ არის
    .hint = აირჩიეთ ფაილი, რომელიც პარამეტრებიდან ან ბრძანებით footnote export-record შეიქმნა.
record-newer-export = ფაილი „{ $file }“ უფრო ახალმა Footnote-მა შექმნა (ფორმატის ვერსია { $found }; ეს Footnote იცნობს ვერსიას { $known })
    .hint = განაახლეთ Footnote. არაფერი დამატებულა.
record-stopped = { $operation ->
    [export] გაუქმდა: „{ $file }“ არ ჩაწერილა
   *[import] გაუქმდა: ფაილიდან „{ $file }“ არაფერი დამატებულა
}

# What happened when the record was opened.

record-set-aside = ჩანაწერების ბაზა დაზიანებული იყო ({ $reason }). { $whole ->
        [0] სრულად ვერც ერთი მცდელობა ვერ აღდგა
       *[other] სრულად აღდგა { $whole } მცდელობა
    }{ $partial ->
        [0] {""}
       *[other] , ნაწილობრივ { $partial }
    }{ $from-copy ->
        [0] {""}
       *[other] , ბოლო ასლიდან { $from-copy }
    }{ $lost ->
        [0] {""}
       *[other] , დაიკარგა { $lost }
    }.
    .hint = დაზიანებული ბაზა არ წაშლილა; ინახება ფაილში „{ $file }“. შესაძლოა, ბოლო პასუხები აკლდეს.
record-brought-up-to-date = ჩანაწერების ბაზა განახლდა; მისი წინა მდგომარეობა ინახება ფაილში „{ $file }“.
record-end-unreadable = რაც ბოლოს ჩაიწერა ჩანაწერების ბაზაში „{ $file }“, ვერ იკითხება: ჩაწერა შეწყდა ან ფაილი დაზიანდა
    .hint = შესაძლოა, ბოლო პასუხი აკლდეს; ყველაფერი, რაც მანამდე იყო, ადგილზეა.
record-no-backup = ჩანაწერების ბაზის მორიგი ასლი ვერ შეიქმნა. { $reason }

# Carrying the record from one machine to another.

file-in-the-way = „{ $file }“ უკვე არსებობს და უცვლელი დარჩა
    .hint = მიუთითეთ სხვა ფაილი.
export-done = ფაილში „{ $file }“ ჩაიწერა { $count } მცდელობა.
export-left-out = გამოტოვებულია { $count } დაზიანებული მცდელობა.
import-done = დამატებულია { $taken } მცდელობა, გაგრძელებულია { $continued }, უკვე იყო { $known }, გამოტოვებულია { $left }.
import-no-attempt = სტრიქონი { $line } მცდელობა არ არის: { $reason }
import-impossible = სტრიქონი { $line } აღწერს იმას, რაც ვერ მოხდებოდა: { $reason }
import-too-long = სტრიქონი { $line } ზედმეტად გრძელია
import-cut-off = ფაილი შუაში წყდება: ბოლო აკლია. რაც იყო, დამატებულია.
import-more = გამოტოვებულია კიდევ { $count } სტრიქონი.
