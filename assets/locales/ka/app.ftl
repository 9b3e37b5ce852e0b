# What only the window says.

app-no-window = ფანჯარა ვერ გაიხსნა ({ $reason }), ამიტომ ქვიზი აქვე გაივლება.
    .hint = ქვიზის აქვე გასავლელად: footnote take

# Actions, as in the table. The attribute `tip` is shown when the pointer rests on a button.
action-back = უკან
action-shelf = თარო
action-history = ისტორია
action-settings = პარამეტრები
action-open = გახსნა…
    .tip = ბანკი .ron გაფართოების ფაილია; შეიძლება ბანკებიანი საქაღალდის გახსნაც
action-open-folder = საქაღალდის გახსნა…
action-open-path = ბილიკით გახსნა…
action-search = ძიება
action-undo = მოქმედების გაუქმება
action-try-again = ხელახლა ცდა
action-dismiss = შეტყობინების დახურვა
action-palette = ყველა მოქმედება
action-keys = კლავიშები
action-larger = ტექსტის გადიდება
action-smaller = ტექსტის დაპატარავება
action-continue = გაგრძელება
action-ten = { $count ->
    [5] ხუთი კითხვა
    [10] ათი კითხვა
    [15] თხუთმეტი კითხვა
    [20] ოცი კითხვა
   *[other] { $count } კითხვა
}
    .tip = პირველ რიგში ის, რაც ჯერ არ გინახავთ ან რაზეც სწორი პასუხი ჯერ არ გაგიციათ
action-everything = რაც შეიძლება მეტი
    .tip = იმდენი კითხვა, რამდენიც ერთ ტესტში თავსდება ისე, რომ ერთმანეთს პასუხი არ უკარნახონ
action-exam = გამოცდა
    .tip = სქოლიოები ბოლოს გამოჩნდება
action-mistakes = ჩემი შეცდომები
action-code = ტესტის კოდი…
    .tip = იგივე კითხვები და იგივე თანმიმდევრობა, რაც სხვას შეხვდა
action-choose = მორგება…
action-problems = პრობლემების ნახვა
action-start = დაწყება
action-answer = პასუხი
action-next = შემდეგი
action-previous = წინა
action-skip = გამოტოვება
action-flag = მონიშვნა
action-pause = პაუზა
action-passage = მონაკვეთის ნახვა
action-overrule = მართალი ვიყავი
    .tip = ეს პასუხი სწორად ჩაითვლება და შედეგებშიც ასე აღინიშნება
action-overview = ყველა კითხვა
action-picture = სურათის გადიდება
action-extend = მეტი დრო
action-hand-in = ჩაბარება
action-leave = სხვა დროს გაგრძელება
action-retry = გასამეორებელი კითხვები
action-draw-again = სხვა კითხვები
action-copy-code = ტესტის კოდის კოპირება

# What stands on keys.
key-ctrl = Ctrl
key-escape = Esc
key-backspace = Bksp

keys-going = ყველგან
keys-starting = ქვიზის დაწყება
keys-quiz = ქვიზის დროს
keys-results = ქვიზის შემდეგ

head-home = Footnote, თაროზე დაბრუნება
notice-dismiss = დახურვა
busy-reading = იტვირთება: { $file }
busy-writing = იწერება: { $file }
busy-files = { $of } ფაილიდან { $done }
busy-stop = შეწყვეტა
reading-stopped = „{ $file }“ ბოლომდე არ ჩატვირთულა, ამიტომ თქვენს თაროზე არ არის

shelf-title = თქვენი თარო
shelf-empty = თქვენი თარო ცარიელია
shelf-empty-how = ბანკი .ron გაფართოების ტექსტური ფაილია კითხვებით. გახსენით ასეთი ფაილი ან ბანკებიანი საქაღალდე, ან გადმოიტანეთ ამ ფანჯარაში.
shelf-reading = იტვირთება…
shelf-add = ბანკის დამატება
shelf-add-how = გადმოიტანეთ აქ ფაილი ან საქაღალდე, ან გახსენით
drop-title = ჩააგდეთ აქ თქვენს თაროზე დასამატებლად
drop-how = ბანკი .ron გაფართოების ფაილია; შეიძლება ბანკებიანი საქაღალდის გადმოტანაც
shelf-not-started = არ დაწყებულა
shelf-known = ათვისებულია { $of }-დან { $known }
shelf-seen = ნანახია { $count }
shelf-score = შედეგი { $last }
shelf-scores = ბოლო შედეგი { $last }, საუკეთესო { $best }
shelf-due = გადასამოწმებელია { $count } ფაქტი
shelf-changed = მას შემდეგ { $count } ფაქტი შეიცვალა
shelf-problems = { $count } პრობლემა; მზადაა { $ready } კითხვა
shelf-unreadable = { $count } პრობლემა, ვერაფერი ჩაიტვირთა
shelf-take-off = თაროდან ჩამოღება: { $bank }
shelf-taken-off = „{ $bank }“ თქვენი თაროდან ჩამოღებულია. მისი ფაილი თავის ადგილზე რჩება.
shelf-opened = რაც გახსენით, უკვე თქვენს თაროზეა
shelf-opened-problems = რაც გახსენით, უკვე თქვენს თაროზეა. პრობლემები აქვს { $count } ბანკს: მათი ნახვა ბანკის ბარათიდან შეგიძლიათ
shelf-opened-one = „{ $bank }“ თქვენს თაროზეა
shelf-opened-one-problems = „{ $bank }“ თქვენს თაროზეა; მასში { $count } პრობლემაა
shelf-reread = „{ $bank }“ შეიცვალა და თავიდან ჩაიტვირთა
shelf-reread-problems = „{ $bank }“ შეიცვალა და თავიდან ჩაიტვირთა; მასში { $count } პრობლემაა
shelf-reread-in-quiz = „{ $bank }“ შეიცვალა. ეს ქვიზი იმავე კითხვებით გაგრძელდება.
shelf-reread-in-quiz-problems = „{ $bank }“ შეიცვალა და ახლა მასში { $count } პრობლემაა. ეს ქვიზი იმავე კითხვებით გაგრძელდება.
shelf-appeared = ახალი თქვენს თაროზე: „{ $bank }“
shelf-appeared-problems = ახალი თქვენს თაროზე: „{ $bank }“; მასში { $count } პრობლემაა
shelf-gone = ბანკის „{ $bank }“ ფაილი თავის ადგილზე აღარ არის. რაც მისგან ჩაიტვირთა, შეგიძლიათ გამოიყენოთ Footnote-ის დახურვამდე.
shelf-do-with = { $action }: { $bank }

# The search on the shelf.
search-hint = მოძებნეთ ბანკი ან კითხვა
search-clear = ძიების გასუფთავება
search-under-way = მიმდინარეობს ძიება…
search-found = { $questions ->
    [0] არც ერთი კითხვა
   *[other] { $questions } კითხვა
}{ $banks ->
    [0] { "" }
   *[other] , { $banks } ბანკი
}
search-more = ნაჩვენებია პირველი { $shown } კითხვა. სიის შესამცირებლად განაგრძეთ აკრეფა.
search-nothing = „{ $typed }“: ვერაფერი მოიძებნა
search-nothing-how = ყოველი სიტყვა უნდა გვხვდებოდეს სათაურში, თემაში ან კითხვაში. ნაკლები ასოთი მეტი მოიძებნება.
search-banks = ბანკები

bank-as-of = მონაცემები: { $date }

theme-system = სისტემის მიხედვით
theme-paper = ქაღალდი
theme-ink = მელანი
theme-contrast-light = მაღალი კონტრასტი, ღია
theme-contrast = მაღალი კონტრასტი, მუქი

# The quiz.
quiz-overline = { $topic } · { $what }
quiz-place = { $place } / { $of }
quiz-progress = კითხვა { $place }, სულ { $of }, ნაპასუხებია { $answered }
quiz-time-left = დარჩა { $time }
quiz-time-soon = დარჩა წუთზე ნაკლები. „{ $more }“ ხუთ წუთს ამატებს
quiz-how-sure = ზუსტად იცით?
quiz-how-sure-answers = ზუსტად იცით? კლავიში პასუხობს
hint-letters-answer = { $count ->
    [2] პასუხი: { $first } ან { $last }
   *[other] პასუხი: { $first }–{ $last }
}
hint-letters-choose = { $count ->
    [2] არჩევა: { $first } ან { $last }
   *[other] არჩევა: { $first }–{ $last }
}
hint-letters-tick = { $count ->
    [2] მონიშვნა: { $first } ან { $last }
   *[other] მონიშვნა: { $first }–{ $last }
}
quiz-as-of = მონაცემები: { $date }
quiz-no-longer = აღარ არის ძალაში (ბოლო თარიღი: { $date })
quiz-changed = მას შემდეგ შეიცვალა
quiz-paused = პაუზა
quiz-paused-how = კითხვა დამალულია და დრო შეჩერებულია. თქვენი ყველა პასუხი შენახულია.
quiz-time-up = დრო ამოიწურა
quiz-time-up-how = შეგიძლიათ ჩააბაროთ, რაც გაქვთ, ან დაიმატოთ ხუთი წუთი.
quiz-overview = ჩაბარებამდე
quiz-overview-how = { $left ->
    [0] ნაპასუხებია ყველა კითხვა, სულ { $of }.
   *[other] { $of } კითხვიდან ნაპასუხებია { $answered }, დარჩენილია { $left }.
}
place-name = კითხვა { $place }, { $state }
place-name-flagged = კითხვა { $place }, { $state }, მონიშნული
place-answered = ნაპასუხები
place-skipped = გამოტოვებული
place-open = ჯერ უნახავი
place-right = სწორი პასუხი
place-partly = ნაწილობრივ სწორი პასუხი
place-wrong = არასწორი პასუხი
place-unmarked = ჯერ შეუფასებელი
# What the marks of questions mean, in the overview: each stands beside its mark.
legend-answered = ნაპასუხები: { $count }
legend-right = სწორი: { $count }
legend-partly = ნაწილობრივ სწორი: { $count }
legend-wrong = არასწორი: { $count }
legend-unmarked = ჯერ შეუფასებელი: { $count }
legend-skipped = გამოტოვებული: { $count }
legend-flagged = მონიშნული: { $count }
legend-open = ჯერ უნახავი: { $count }

do-single-choice = აირჩიეთ ერთი
do-multiple-choice = აირჩიეთ ყველა სწორი
do-true-false = მართალია თუ მცდარი?
do-short-answer = აკრიფეთ პასუხი
do-number = აკრიფეთ რიცხვი
do-ordering = დაალაგეთ
do-matching = დააკავშირეთ შესაბამისი წყვილები
do-gap-fill = შეავსეთ ცარიელი ადგილები
do-categories = გაანაწილეთ ჯგუფებად
do-hotspot = იპოვეთ ადგილი
do-open = დაწერეთ თავისუფლად, შემდეგ თავად შეაფასეთ

part-chosen = თქვენ აირჩიეთ
part-left-out = გამოგრჩათ
part-left-rightly = სწორად არ მონიშნეთ

picture-title = სურათი
picture-describe = სურათის აღწერა
picture-next = შემდეგი სურათი
picture-previous = წინა სურათი
picture-reading = სურათი იტვირთება…
picture-large = სურათის გადიდება: { $letter }
picture-missing = სურათი { $file } ვერ მოიძებნა
picture-not-drawn = სურათი { $file } ვერ იხატება
attempt-unreadable = ამ მცდელობის გაგრძელება ვერ ხერხდება: { $reason }

# A bank's page.
bank-as-of-full = მონაცემები: { $date }.
bank-by = ავტორობა: { $authors }.
bank-problems = { $count } პრობლემა: ნაწილი გამოტოვებულია
bank-warnings = { $count } გაფრთხილება: არაფერი არ არის გამოტოვებული
bank-reading = საკითხავი
bank-questions = კითხვები { $count }
bank-sources = წყაროები { $count }
bank-attempts = ისტორია { $count }
bank-topics = თემები
bank-nothing-wrong = ჯერ არ არის
bank-fitting = { $of }-დან { $drawn }

code-title = ტესტის კოდი
code-how = ტესტის კოდით იგივე კითხვები იმავე თანმიმდევრობით დაისმება.

# History.
history-empty = აქ ჯერ არაფერია. პირველი ქვიზის შემდეგ აქ გამოჩნდება, როგორ იცვლება თქვენი შედეგები, რომელი თემებია ათვისებული, და ყოველი პასუხი გადასახედად.
history-about = { $when } · { $mode } · ნაპასუხებია { $of }-დან { $answered } · { $code }
history-unfinished = გაგრძელება
shelf-since = დაუმთავრებელი, დაწყება: { $when }
shelf-answered = ნაპასუხებია { $of }-დან { $answered }

# Setting up a quiz.
back-to = უკან: { $parent }
setup-title = ქვიზის მორგება
setup-summary = { $drawn ->
    [0] ამ არჩევანს არაფერი შეესაბამება
   *[other] { $of }-დან { $drawn }, დაახლოებით { $minutes } წუთი
}
setup-count = კითხვები
setup-all = ყველა
setup-topics = თემები
setup-difficulty = სირთულე
setup-order = შერჩევა
setup-new-first = ჯერ ახალი და გასამეორებელი
setup-by-chance = შემთხვევით
setup-mode = განმარტებები
setup-practice = ყოველი პასუხის შემდეგ (ვარჯიში)
setup-exam = ბოლოს (გამოცდა)
setup-time = დრო
setup-no-limit = შეუზღუდავი
setup-over-limit = ჩვეულებრივ დაახლოებით { $minutes } წუთი სჭირდება: არჩეულ { $limit } წუთზე მეტი
setup-certainty = რამდენად ხართ დარწმუნებული
setup-no = არ იკითხება
setup-certainty-yes = იკითხება და ითვლება
setup-stale = მოძველებული ფაქტები
setup-stale-keep = დასმა შენიშვნით
setup-stale-leave = გამოტოვება
setup-marking = რამდენიმე სწორი ვარიანტი
rule-per-option = ითვლება თითოეული ვარიანტი
rule-all-or-nothing = ყველაფერი ან არაფერი
rule-wrong-ticks = შეცდომა აკლებს
setup-wrong-tick = არასწორი მონიშვნა აკლებს
tick-none = არაფერს
tick-true = იმდენს, რამდენსაც სწორი მატებს
tick-false = თავის წილს არასწორებში
tick-false2 = ამ წილს, მაქსიმუმ ნახევარს
tick-all = ყველა ქულას
setup-below-zero = ქულები ნულს ქვემოთ
setup-below-zero-no = არასოდეს
setup-below-zero-yes = შესაძლებელია

# What is wrong with a bank.
problems-summary = { $file } · { $found } · მზადაა { $ready } კითხვა
problems-errors = { $count } პრობლემა
problems-warnings = { $count } გაფრთხილება
problems-refused = ეს ფაილი ვერ იკითხება
problems-place = { $severity } · სტრიქონი { $line }, სვეტი { $column }

# Dialogs.
keys-letters = ვარიანტები ირჩევა შესაბამისი ასოებითა და ციფრებით. Alt-თან ერთად ასო ყოველთვის აქ მითითებულ მოქმედებას ასრულებს.
# A tooltip: what a button does, and its key.
tip-key = { $what } ({ $key })
open-title = ბანკის გახსნა
open-title-folder = ბანკებიანი საქაღალდის გახსნა
open-files = კითხვების ბანკები
open-how = აკრიფეთ ფაილის ან საქაღალდის ბილიკი, ან გადმოიტანეთ ის ფანჯარაში.
open-do = გახსნა
palette-hint = რისი გაკეთება გსურთ?
keys-close = დახურვა
palette-nothing = ასეთი მოქმედება აქ არ მოიძებნა.

# Settings. The attribute `hint` stands below the name of a setting.
settings-look = გარეგნობა
settings-theme = ფერები
settings-motion = ანიმაცია
settings-motion-short = მცირე
settings-motion-off = გამორთული
settings-reading = ტექსტი
settings-typeface = შრიფტი
typeface-serif-and-sans = სერიფიანი და უსერიფო
typeface-sans = მხოლოდ უსერიფო
typeface-legible = ადვილად საკითხავი
settings-size = ზომა
settings-keys = კლავიშები
settings-letters = ცალკეული ასოები კლავიშებად
    .hint = მათ გარეშე ვარიანტები ციფრებით ირჩევა
settings-letters-on = ჩართული
settings-letters-off = გამორთული
settings-quizzes = ქვიზები
settings-questions = მოკლე ქვიზი
    .hint = რამდენი კითხვა დაისმება ბანკის პირველი ღილაკით
settings-feedback = განმარტებები
settings-limit = დრო
settings-certainty = რამდენად ხართ დარწმუნებული
settings-language = ენა
settings-interface = ინტერფეისის ენა
    .hint = ბანკები იმ ენაზე ჩანს, რომელზეც დაწერილია
settings-data = თქვენი მონაცემები
data-folder = საქაღალდე
    .hint = თქვენი ყველა პასუხი აქ ინახება და სხვაგან არსად
data-folder-open = საქაღალდის გახსნა
data-folder-copy = ბილიკის კოპირება
data-folder-unopened = საქაღალდე „{ $file }“ ვერ გაიხსნა: { $reason }. დააკოპირეთ მისი ბილიკი და თავად გახსენით.
data-nothing-kept = საქაღალდე ვერ გაიხსნა, ამიტომ ფანჯრის დახურვის შემდეგ არაფერი შეინახება.
data-copies = ასლები
    .hint = Footnote-ის გახსნისას ერთი თავისით იქმნება; რჩება ყოველი დღის, კვირისა და თვის ბოლო ასლი
data-copy-now = ასლის ახლავე შექმნა
data-copied = თქვენი ჩანაწერების ბაზის ასლი შეიქმნა.
data-unchanged = ბოლო ასლში უკვე ყველაფერია.
data-no-copies = ასლი ჯერ არ არის.
data-all = ყველა ასლი: { $count }
data-back = აღდგენა…
data-back-to = ასლიდან აღდგენა: { $when }…
data-back-title = აღდგეს ასლი: { $when }?
data-back-how = ჩანაწერების ბაზა ისეთი გახდება, როგორიც მაშინ იყო. ახლანდელი ბაზა საქაღალდეში „set-aside“ გადავა და არასოდეს წაიშლება.
data-back-no = ახლანდელის დატოვება
data-back-yes = აღდგენა
data-gone-back = ჩანაწერების ბაზა ასლიდან აღდგა: { $when }. წინა ბაზა ინახება საქაღალდეში „set-aside“.
data-elsewhere = სხვა კომპიუტერი
    .hint = ყველა მცდელობა ერთ ფაილში; იმპორტი ამატებს იმას, რაც იქ ჯერ არ არის
data-export = ბაზის ექსპორტი…
data-import = ბაზის იმპორტი…
export-title = საქაღალდე ექსპორტირებული ბაზისთვის
export-how = აკრიფეთ საქაღალდის ან ახალი ფაილის ბილიკი.
export-do = ექსპორტი
export-name = Footnote-ის ჩანაწერები { $date }
import-title = ჩანაწერების ბაზის იმპორტი
import-how = აკრიფეთ იმ ფაილის ბილიკი, რომელშიც ექსპორტირებული ბაზაა.
import-do = იმპორტი
import-files = ექსპორტირებული ბაზები
data-check = მთლიანობა
    .hint = ყოველ პასუხს კითხულობს და ადარებს საკონტროლო ჯამს, რომლითაც შეინახა
data-check-do = ბაზის შემოწმება
data-sound = ჩანაწერების ბაზა დაუზიანებელია: ყოველი პასუხი ისეთია, როგორიც შეინახა.
data-damaged = ჩანაწერების ბაზა დაზიანებულია ({ $reason }). დახურეთ Footnote და თავიდან გახსენით: რაც კიდევ იკითხება, ახალ ბაზაში გადავა, დაზიანებული ფაილი კი შენახული დარჩება.
data-busy = ერთი წუთით…
settings-language-system = სისტემის მიხედვით ({ $language })
settings-option-keys = ვარიანტის ასო
settings-option-keys-answer = არჩევა და პასუხი
settings-option-keys-choose = არჩევა, პასუხი – Enter

# The controls of each kind of question.
field-answer = თქვენი პასუხი
field-number = თქვენი რიცხვი
field-number-in = თქვენი რიცხვი, ერთეული: { $unit }
field-open = თქვენი პასუხი
number-how = ციფრები ჩვეული ჩანაწერით: 1500, 1 500 ან 1,5e3
number-read = გაგებულია როგორც { $number }
number-unread = ეს ჯერ რიცხვი არ არის: აკრიფეთ ციფრები, მაგალითად, 1500 ან 1,5

part-right = სწორია
part-wrong = არასწორია
part-left-open = უპასუხოდ დარჩა
part-yours = თქვენი პასუხი
part-taken-as = ჩაითვალა როგორც { $what }
part-key = სწორი პასუხი
part-fits-nothing = არაფერს შეესაბამება
part-nowhere = თქვენ ეს ადგილი აირჩიეთ
part-here = აქ არის

order-first = პირველი: { $what }
order-last = ბოლო: { $what }
order-hint = გადაადგილება: Alt ↑ ↓
order-place = ადგილი { $place } / { $of }
order-up = ზემოთ აწევა: { $what }
order-down = ქვემოთ ჩაწევა: { $what }
order-moved = { $what }: ახლა ადგილი { $place } / { $of }
order-shifted = გადაწეულია, მისი ადგილია { $place }
order-belongs = მისი ადგილია { $place }
order-right = სწორი თანმიმდევრობა

assign-hint = აირჩიეთ…
assign-hint-letters = დააჭირეთ A–{ $last } ან დააწკაპუნეთ
assign-hint-digits = დააჭირეთ 1–{ $last } ან დააწკაპუნეთ
assign-thing = { $what }, მორიგი სტრიქონისთვის
assign-thing-used = { $what }, გამოყენებულია, მორიგი სტრიქონისთვის

gap-pick = აირჩიეთ…
gap-name = ცარიელი ადგილი { $place } / { $of }: { $before } … { $after }
gap-right = სწორია „{ $what }“.
gap-beside = { $what }: { $why }

hotspot-how = დააწკაპუნეთ ადგილზე, ან ისრებით გადაადგილდით და დააჭირეთ კლავიშს Space
hotspot-none = ადგილი არ არის არჩეული
hotspot-closer = მიახლოება
hotspot-farther = დაშორება
hotspot-list = სიიდან არჩევა

open-answer-hint = პასუხის გაცემა: { $key }
open-own = თქვენი პასუხი
open-model = სანიმუშო პასუხი
self-how = რამდენად ახლოსაა თქვენი პასუხი?
self-how-points = რა არის ნახსენები თქვენს პასუხში?
self-right = სწორია
self-partly = ნაწილობრივ სწორია
self-wrong = არასწორია
self-none = არც ერთი

record-trouble = რასაც ახლა გაივლით, არ შეინახება. { $reason }
record-try-again = სცადეთ ხელახლა. რაც მანამდე შეინახა, უსაფრთხოდაა.
record-try-with-room = გაათავისუფლეთ ადგილი და სცადეთ ხელახლა. რაც მანამდე შეინახა, უსაფრთხოდაა.
record-opened-anew = თქვენი პასუხები ისევ ინახება
settings-not-kept = თქვენი პარამეტრები ვერ შეინახა. { $reason }
