# What window and terminal both say about questions, answers and results.

verdict-right = სწორია
verdict-partly = ნაწილობრივ სწორია
verdict-wrong = არასწორია
verdict-skipped = გამოტოვებულია
verdict-unmarked = ჯერ შეუფასებელია

kind-single-choice = ერთი სწორი პასუხი
kind-multiple-choice = რამდენიმე სწორი პასუხი
kind-true-false = მართალია თუ მცდარი
kind-short-answer = მოკლე პასუხი
kind-number = რიცხვი
kind-ordering = დალაგება
kind-matching = შესაბამისობა
kind-gap-fill = ცარიელი ადგილების შევსება
kind-categories = დაჯგუფება
kind-hotspot = ადგილი სურათზე
kind-open = ღია პასუხი

difficulty-easy = მარტივი
difficulty-medium = საშუალო
difficulty-hard = რთული

certainty-low = ვარაუდი
certainty-mid = თითქმის ვიცი
certainty-high = ვიცი

feedback-practice = ვარჯიში
    .hint = სქოლიო ყოველი პასუხის შემდეგ ჩნდება
feedback-exam = გამოცდა
    .hint = ყველა სქოლიო ბოლოს ჩნდება

# What an answer says: one thing, then how several hang together.

said-true = მართალია
said-false = მცდარია
said-between = { $min } – { $max }
said-with-unit = { $number }{"\u00A0"}{ $unit }
said-position = ადგილი { $place }
said-nowhere = არაფერს შეესაბამება
said-nothing = არაფერი
said-point = { $x }% მარცხნიდან, { $y }% ზემოდან
said-pair = { $of } – { $is }
said-or = {" ან "}
said-also = { $first } (ან { $rest })
said-and = {"; "}
said-then = {" → "}

# Paper codes and drawing.

code-wrong-length = ტესტის კოდი 12 ასოსა და ციფრისგან შედგება, აქ კი { $found } სიმბოლოა
    .hint = დააკოპირეთ კოდი სრულად; დეფისებსა და შუალედებს მნიშვნელობა არა აქვს.
code-foreign-character = სიმბოლო „{ $character }“ ტესტის კოდში არ გვხვდება
    .hint = კოდებში არ გამოიყენება 0, O, 1, I და U, რადგან ისინი ერთმანეთს ჰგავს.
code-check-fails = ეს ტესტის კოდს ჰგავს, მაგრამ ერთი სიმბოლო სხვაა ან ორ სიმბოლოს ადგილები აქვს გაცვლილი
    .hint = შეადარეთ დედანს სიმბოლო-სიმბოლო.
code-other-edition = ეს კოდი სხვა ბანკით ან ამ ბანკის სხვა გამოცემით შეიქმნა. ტესტი შეიძლება განსხვავდებოდეს იმისგან, რომლისთვისაც კოდი შეიქმნა.
code-other-plan = ეს კოდი სხვა პარამეტრებით (მაგალითად, სხვა თემებით) შეიქმნა. ტესტი შეიძლება განსხვავდებოდეს იმისგან, რომლისთვისაც კოდი შეიქმნა.
code-count-unknown = ეს კოდი 126-ზე მეტ კითხვას მოითხოვს, მაგრამ ზუსტ რაოდენობას ვერ იტევს, ამიტომ დაისმება ყველა შესაფერისი კითხვა.

draw-empty-bank = ბანკში არ არის კითხვა, რომლის დასმაც შეიძლება
    .hint = შეამოწმეთ ბანკი: იქ ნახავთ, რა არის კითხვებში გასასწორებელი.
draw-nothing-fits = { $count ->
    [one] ბანკის ერთადერთი კითხვა არ შეესაბამება არჩეულ პირობებს
   *[other] ბანკის { $count } კითხვიდან არჩეულ პირობებს არც ერთი არ შეესაბამება
}
    .hint = აირჩიეთ სხვა თემები, კითხვის სახეობები ან სირთულე.
draw-nothing-preferred = დასასმელი აღარაფერი დარჩა: { $count } შესაფერისი კითხვიდან არც ერთი არ არის ახალი ან გასამეორებელი

# Why something cannot be done now in an attempt.

refusal-no-such-question = კითხვა { $number } არ არსებობს; ტესტში { $of } კითხვაა
refusal-already-finished = ტესტი უკვე ჩაბარებულია
refusal-paused = ქვიზი შეჩერებულია
refusal-not-paused = ქვიზი შეჩერებული არ არის
refusal-answer-is-final = პასუხი აღარ იცვლება: მისი სქოლიო უკვე ნაჩვენებია
refusal-answer-does-not-fit = ეს პასუხი კითხვას არ შეესაბამება
refusal-certainty-not-asked = ამ ქვიზში დარწმუნებულობა არ იკითხება
refusal-time-is-up = დრო ამოიწურა
refusal-time-is-not-up = დრო ჯერ არ ამოწურულა: დარჩა { $left }
refusal-no-time-limit = დრო შეზღუდული არ არის
refusal-not-yet-visible = სწორი პასუხი ჯერ არ არის ნაჩვენები
refusal-not-answered = კითხვაზე პასუხი არ არის გაცემული
refusal-not-self-marked = თავად მხოლოდ ღია პასუხები ფასდება
refusal-not-overrulable = სწორად გამოცხადება მხოლოდ იმ აკრეფილი პასუხისა შეიძლება, რომელიც არ ჩაითვალა
refusal-nothing-to-change = უკვე ასეა

picture = [სურათი: { $alt }]

# What stands beneath a prompt.

ask-in-unit = ერთეული: { $unit }
ask-first = პირველი: { $end }
ask-last = ბოლო: { $end }
ask-gap = ცარიელი ადგილი { $number }:

# The footnote of an answer.

footnote-you = თქვენი პასუხი
footnote-right = სწორია
footnote-model = სანიმუშო პასუხი
footnote-claimed = თქვენივე სიტყვით
footnote-you-and-right = თქვენი პასუხი: { $given } · სწორია: { $right }
footnote-you-only = თქვენი პასუხი: { $given }
footnote-right-only = სწორია: { $right }
footnote-see = იხილეთ „{ $heading }“
footnote-see-source = იხილეთ „{ $heading }“ ({ $source })
footnote-source-dated = { $title }, { $date }
footnote-as-of = მონაცემები: { $date }
footnote-valid-until = ძალაშია, ბოლო თარიღი: { $date }
footnote-update = მას შემდეგ, { $date }:

state-chosen-rightly = თქვენი, სწორი
state-chosen-wrongly = თქვენი, არასწორი
state-left-out-wrongly = სწორი
state-left-rightly = არასწორი
