# What only the terminal says. Help first: `help-` with the name of the command and the argument.

help-help = აჩვენებს, რას აკეთებს ეს ბრძანება (მოკლედ -h)
help-version = აჩვენებს ვერსიას

help-usage = გამოყენება
help-commands = ბრძანებები
help-arguments = არგუმენტები
help-options = პარამეტრები
help-default = [ნაგულისხმევი: { $value }]
help-place-options = პარამეტრები
help-place-command = ბრძანება
help-place-bank = ბანკი
help-place-file = ფაილი
help-place-code = კოდი
help-footnote = ქვიზები კითხვების ბანკებიდან, სადაც ყოველი პასუხი განმარტებულია
    .more =
        ბრძანების გარეშე ფანჯარა იხსნება; თუ ეკრანი არ არის, ქვიზი აქვე გაივლება.
        Footnote-ს ქსელი არ სჭირდება; თქვენი პასუხები მხოლოდ ამ კომპიუტერზე ინახება.

        ბანკი არის ფაილი (.ron) ან თანდართული ბანკის იდენტიფიკატორი.
        დასრულების კოდი: 0 წარმატება, 1 ბანკში ნაპოვნია პრობლემები, 2 გაშვება ვერ მოხერხდა.
help-footnote-banks = გასახსნელი ბანკები; თუ არ არის მითითებული, თანდართული

help-take = ქვიზის გავლა აქ, ტერმინალში
    .more =
        პასუხები სტრიქონ-სტრიქონ იკითხება, აკრეფილი ან არხით გადმოცემული; კითხვასთან აკრიფეთ ? და
        ნახავთ, რა პასუხებია შესაძლებელი. ყოველი პასუხი მომდევნო კითხვამდე ინახება. როცა
        შემავალი მონაცემები მთავრდება, მცდელობა ინახება და დასრულების კოდია 0; მას აგრძელებს
        footnote take --resume.
        ერთი და იგივე კოდით იგივე კითხვები იმავე თანმიმდევრობით დაისმება.
help-take-bank = ბანკი, საიდანაც კითხვები დაისმება; თუ არ არის მითითებული, პირველი თანდართული
help-take-count = კითხვების რაოდენობა [ნაგულისხმევი: 10]
help-take-topics = მხოლოდ ამ თემის კითხვები; შეიძლება რამდენჯერმე მითითება
help-take-mode = როდის ჩნდება სქოლიოები: ყოველი პასუხის შემდეგ (practice) თუ ბოლოს (exam)
help-take-code = ტესტის კოდი: იმავე ტესტს იძლევა, იმავე რაოდენობის კითხვებით
help-take-certainty = იკითხება, რამდენად ხართ დარწმუნებული, და შეფასებაც ამის მიხედვით ხდება
help-take-resume = აგრძელებს მცდელობას, რომელიც ბოლოს დარჩა დაუმთავრებელი
help-take-format = ადამიანებისთვის (text) ან პროგრამებისთვის: თითო JSON ობიექტი სტრიქონზე (jsonl)

help-check = შეცდომების პოვნა ბანკებში, სანამ მათ კლასი იპოვის
    .more =
        საქაღალდე მასში არსებულ ყველა ბანკს ნიშნავს. უშეცდომო ბანკზე არაფერი იბეჭდება.
        დასრულების კოდი: 0 არაფერია ნაპოვნი, 1 ნაპოვნია შეცდომები ან გაფრთხილებები, 2 ფაილი ვერ გაიხსნა.
help-check-banks = შესამოწმებელი ბანკები ან საქაღალდეები
help-check-format = ადამიანებისთვის (text) ან პროგრამებისთვის (json)

help-paper = ტესტის დაბეჭდვა
    .more = ერთი და იგივე კოდი იმავე ტესტს იძლევა, აქაც და ბრძანებითაც footnote take.
help-paper-bank = ბანკი, საიდანაც კითხვები შეირჩევა
help-paper-count = კითხვების რაოდენობა [ნაგულისხმევი: 10]
help-paper-topics = მხოლოდ ამ თემის კითხვები; შეიძლება რამდენჯერმე მითითება
help-paper-code = ტესტის კოდი: იმავე ტესტს იძლევა, იმავე რაოდენობის კითხვებით
help-paper-key = სწორი პასუხებითა და მათი განმარტებებით
help-paper-format = ადამიანებისთვის (text) ან პროგრამებისთვის (json)

help-history = ამ კომპიუტერზე შენახული მცდელობების სია
help-history-format = ადამიანებისთვის (text), პროგრამებისთვის (json) ან ელექტრონული ცხრილისთვის (csv)

help-new = კომენტარებიანი ბანკის შექმნა დასაწყისისთვის
help-new-file = სად ჩაიწეროს; არსებული ფაილი უცვლელი რჩება

help-export-record = ამ კომპიუტერზე შენახული ყველა მცდელობის ასლის ჩაწერა ფაილში
help-export-record-file = სად ჩაიწეროს
help-import-record = მცდელობების დამატება ფაილიდან, რომელიც export-record-ით შეიქმნა
help-import-record-file = ფაილი
help-command = აჩვენებს, როგორ გამოიყენება ბრძანება
help-command-name = ბრძანება; თუ არ არის მითითებული, რა ბრძანებები არსებობს

# ბრძანების სტრიქონი, რომლის შესრულებაც შეუძლებელია.

cli-usage-unknown = აქ პარამეტრი „{ $given }“ არ არსებობს
    .hint = რა პარამეტრები არსებობს, აჩვენებს: { $command }
cli-usage-unknown-near = აქ პარამეტრი „{ $given }“ არ არსებობს
    .hint = ხომ არ იგულისხმება { $near }? რა პარამეტრები არსებობს, აჩვენებს: { $command }
cli-usage-unexpected = „{ $given }“ აქ ზედმეტია
    .hint = რა შეიძლება აქ იყოს, აჩვენებს: { $command }
cli-usage-not-possible = „{ $given }“ შეუძლებელია პარამეტრისთვის { $option }
    .hint = შესაძლოა: { $values }.
cli-usage-not-possible-near = „{ $given }“ შეუძლებელია პარამეტრისთვის { $option }
    .hint = ხომ არ იგულისხმება { $near }? შესაძლოა: { $values }.
cli-usage-no-number = „{ $given }“ შეუძლებელია პარამეტრისთვის { $option }
    .hint = საჭიროა მთელი რიცხვი 1-დან 65535-მდე.
cli-usage-no-value = პარამეტრს { $option } შემდეგ რაღაც აკლია
    .hint = რა, აჩვენებს: { $command }
cli-usage-twice = { $option } მხოლოდ ერთხელ შეიძლება მითითება
    .hint = ერთ-ერთი წაშალეთ.
cli-usage-conflict = { $option } და { $other } ერთად არ გამოიყენება
    .hint = ერთ-ერთი წაშალეთ.
cli-usage-missing = რაღაც აკლია: { $missing }
    .hint = რა შეიძლება აქ იყოს, აჩვენებს: { $command }
cli-usage-other = ეს ბრძანების სტრიქონი გაუგებარია
    .hint = რა არის შესაძლებელი, აჩვენებს: { $command }

# Everywhere.

cli-error = შეცდომა
cli-help = რჩევა
cli-output-closed = გამონატანს აღარავინ კითხულობს
cli-output-failed = გამონატანი ვერ იწერება: { $reason }

# Naming a bank.

cli-banks-none-bundled = ბანკი არ არის მითითებული, თანდართული კი არც ერთი არ არის
cli-banks-missing = არ არსებობს არც ფაილი „{ $file }“ და არც ამ სახელის თანდართული ბანკი
    .hint = თანდართული ბანკები: { $bundled }
cli-banks-missing-near = არ არსებობს არც ფაილი „{ $file }“ და არც ამ სახელის თანდართული ბანკი
    .hint = ხომ არ იგულისხმება { $command }?
cli-banks-unusable = „{ $file }“ ვერ გამოიყენება: მასში { $count } შეცდომაა
    .hint = რა არის გასასწორებელი და სად: { $command }
cli-banks-in-part = ფაილში „{ $file }“ { $count ->
        [one] ერთი შეცდომაა; რასაც ის ეხება, გამოტოვებულია.
       *[other] { $count } შეცდომაა; რასაც ისინი ეხება, გამოტოვებულია.
    } მათ სანახავად: { $command }

# check

cli-check-note = შენიშვნა
cli-check-in-question = კითხვაში „{ $id }“
cli-check-errors = { $count } შეცდომა
cli-check-warnings = { $count } გაფრთხილება
cli-check-and = {" და "}
cli-check-summary = { $files } ფაილში ნაპოვნია { $found }; { $usable ->
    [0] დასმა არც ერთი კითხვის არ შეიძლება
   *[other] დასასმელად მზადაა { $usable } კითხვა
}

# new

cli-new-written = შეიქმნა „{ $file }“: ბანკი, რომელშიც ყველა გავრცელებული სახეობის კითხვაა.
cli-new-next = შეცვალეთ ნებისმიერ ტექსტურ რედაქტორში, შემდეგ კი შეამოწმეთ: { $command }
cli-new-not-written = „{ $file }“ ვერ იწერება: { $reason }

# The window

cli-window-no-display = ფანჯრისთვის ეკრანი არ არის, ამიტომ ქვიზი აქვე გაივლება.
cli-window-only-first = გამოიყენება მხოლოდ „{ $file }“; დანარჩენი ბანკები ({ $count }) გვერდზე რჩება. სხვის გამოსაყენებლად: { $command }

# take

cli-take-code = ტესტის კოდი { $code }
cli-take-resumed = უკვე გავლილია { $done } კითხვა
cli-count-of-code = კითხვების რაოდენობა კოდით განისაზღვრება: { $count }.
cli-take-unfinished = ამ ბანკის ერთი მცდელობა დაუმთავრებელია (დაწყება: { $when }; ნაპასუხებია { $questions }-დან { $answered }). გასაგრძელებლად: { $command }
cli-take-others = სხვა თანდართული ბანკები: { $banks }
cli-take-help-hint = ? – დახმარება, q – შეწყვეტა; ყოველი პასუხი ინახება.
cli-take-question = კითხვა { $number } / { $of }
cli-take-is-flagged = მონიშნული
cli-take-so-far = თქვენი ამჟამინდელი პასუხი: { $given } (Enter უცვლელად ტოვებს)
cli-take-not-understood = გაუგებარია: „{ $typed }“.
cli-take-nothing-typed = არაფერია აკრეფილი; s კითხვას გამოტოვებს, ? დახმარებას აჩვენებს.
cli-take-given-up = სამჯერ ვერ გაირკვა, რა იგულისხმება, ამიტომ კითხვა გამოტოვებულია.
cli-take-skipped = გამოტოვებულია.
cli-take-flagged = მონიშნულია გადასახედად.
cli-take-unflagged = მონიშვნა მოხსნილია.
cli-take-nothing-before = ეს პირველი კითხვაა.
cli-take-no-way-back = ვარჯიშის დროს პასუხი აღარ იცვლება, როცა მისი სქოლიო უკვე ნაჩვენებია; უკან დაბრუნება შეიძლება რეჟიმში --mode exam.
cli-take-nothing-to-claim = არ არის არასწორად შეფასებული აკრეფილი პასუხი, რომლის სწორად გამოცხადებაც შეიძლებოდა.
cli-take-time-is-up = დრო ამოიწურა.
cli-take-claimed = კითხვა { $number } ახლა თქვენი სიტყვით ითვლება: { $marks }.
cli-take-nothing-to-resume = არ არის დაუმთავრებელი მცდელობა, რომლის გაგრძელებაც შეიძლება
    .hint = footnote history ამ კომპიუტერის ყველა მცდელობას აჩვენებს.
cli-take-no-such-topic = ბანკში არ არის თემა „{ $topic }“
    .hint = მისი თემები: { $topics }

cli-take-key-skip = ამ კითხვის გამოტოვება
cli-take-key-flag = მონიშვნა გადასახედად ან მონიშვნის მოხსნა
cli-take-key-back = წინა კითხვაზე დაბრუნება
cli-take-key-hand-in = ახლავე ჩაბარება; უპასუხო კითხვები გამოტოვებულად ჩაითვლება
cli-take-key-claim = „მართალი ვიყავი“: აკრეფილი პასუხის შემდეგ, რომელიც არასწორად შეფასდა
cli-take-key-quit = აქ შეწყვეტა; მცდელობა ინახება
cli-take-key-colon = ასო, რომელიც პასუხია, პასუხად ჩაითვლება; ორწერტილით (:s) ის ყოველთვის ბრძანებაა. თუ სიტყვებია ასაკრეფი და პასუხი სწორედ ასეთი ასოა, ჩასვით ბრჭყალებში ("s").

# How to answer, before the sign > at which one types.

cli-how-one = ერთი ასო, a–{ $last }
cli-how-several = ყველა შესაფერისი, a–{ $last }, მაგალითად: a,c
cli-how-truth = t – მართალია, f – მცდარია
cli-how-text = აკრიფეთ
cli-how-number = რიცხვი
cli-how-order = { $count }-ვე ასო თანმიმდევრობით, მაგალითად: { $example }
cli-how-matching = რიცხვები ასოებით, მაგალითად: 1b 2a
cli-how-sorting = რიცხვები ასოებით, მაგალითად: 1b 2a; 3- იმისთვის, რაც არსად ეკუთვნის
cli-how-gaps = { $count } ცარიელი ადგილი: თითო სტრიქონზე, ან ყველა ერთად, ; ნიშნით გამოყოფილი
cli-how-gap = ცარიელი ადგილი { $number }
cli-how-open = თქვენი პასუხი, ერთ სტრიქონში
cli-how-certainty = ზუსტად იცით? 1 ვარაუდი, 2 თითქმის ვიცი, 3 ვიცი
cli-how-self-mark = როგორი იყო თქვენი პასუხი? r სწორი, p ნაწილობრივ, w არასწორი
cli-how-self-mark-points = რომელი პუნქტები იყო თქვენს პასუხში, a–{ $last } (- თუ არც ერთი), ან r სწორი, p ნაწილობრივ, w არასწორი

cli-pause-next = Enter – შემდეგი კითხვა
cli-pause-next-claim = Enter – შემდეგი კითხვა, o – თუ მაინც მართალი იყავით
cli-pause-results = Enter – შედეგი
cli-pause-results-claim = Enter – შედეგი, o – თუ მაინც მართალი იყავით

cli-hand-in = ნაპასუხებია { $answered } კითხვა, გამოტოვებულია { $skipped }, მონიშნულია { $flagged }.
cli-hand-in-how = Enter – ჩაბარება, რიცხვი – იმ კითხვაზე დაბრუნება
cli-claim-which = იყო რომელიმე აკრეფილი პასუხი მაინც სწორი? მისი ნომერი ({ $numbers }) ან Enter დასასრულებლად

cli-kept = მცდელობა შენახულია: ნაპასუხებია { $questions } კითხვიდან { $answered }.
cli-kept-resume = გასაგრძელებლად: { $command }

# The result

cli-results-heading = შედეგი
cli-results-accuracy = { $percent } დარწმუნებულობის გაუთვალისწინებლად
cli-results-pending = ჯერ შეუფასებელია { $marks }
cli-results-by-topic = თემების მიხედვით
cli-results-certainty = რამდენად ზუსტად შეაფასეთ საკუთარი ცოდნა
cli-results-at-certainty = { $certainty }: { $answers } პასუხი, სწორია { $percent }
cli-results-missed = გასამეორებელი
cli-results-review = ყველა კითხვა
cli-results-code = ტესტის კოდი { $code }
cli-results-again = იგივე კითხვები ხელახლა: { $command }
cli-results-other = სხვა კითხვები: { $command }

# paper

cli-paper-question = კითხვა { $number }

# history

cli-history-empty = ამ კომპიუტერზე მცდელობები ჯერ არ არის.
cli-history-unfinished = დაუმთავრებელი, ნაპასუხებია { $questions }-დან { $answered }
