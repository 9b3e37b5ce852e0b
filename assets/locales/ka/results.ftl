# What comes after a quiz: results, their sheets, past attempts.

results-of = / { $of }
results-marks = { $marks }: { $percent }
results-marks-certainty = { $marks }: { $percent }; { $plain } დარწმუნებულობის გაუთვალისწინებლად
results-took = { $counts } · { $time }
results-by-difficulty = სირთულის მიხედვით
results-by-kind = კითხვის სახეობის მიხედვით
results-certainty-level = { $answers } პასუხიდან სწორია { $percent }
results-flagged-mark = მონიშნული
results-heading = შედეგები
results-review = ყველა კითხვა
results-right = { $count } სწორი
results-partly = { $count } ნაწილობრივ
results-wrong = { $count } არასწორი
results-skipped = { $count } გამოტოვებული
results-unmarked = { $count } შესაფასებელი
results-pending = თავად შესაფასებელი დარჩა { $marks }
results-by-topic = თემების მიხედვით
results-certainty = რამდენად სანდოა თქვენი „ვიცი“
results-code = ტესტის კოდი { $code }
results-retry = { $count ->
    [one] ერთი გასამეორებელი კითხვა
   *[other] { $count } გასამეორებელი კითხვა
}
results-draw = { $count ->
    [one] სხვა კითხვა
    [10] ათი სხვა კითხვა
   *[other] { $count } სხვა კითხვა
}
results-again = ყველას თავიდან გავლა
results-to-shelf = თაროზე დაბრუნება
results-to-list = ყველა შედეგი
results-done = დასრულება
results-copy = კოპირება
results-copied = დაკოპირდა
results-filter = { $filter } { $count }
results-row = კითხვა { $place }. { $verdict }. { $prompt }
results-part = { $marks } / { $of }
results-certainty-good = თავდაჯერება გამართლდა: არც ერთი პასუხი, რომელშიც დარწმუნებული იყავით, არასწორი არ აღმოჩნდა.
results-certainty-modest = { $count ->
    [one] სწორი აღმოჩნდა ერთი პასუხი, რომელიც ვარაუდად მიიჩნიეთ: იმაზე მეტი იცით, ვიდრე გგონიათ.
   *[other] სწორი აღმოჩნდა { $count } პასუხი, რომლებიც ვარაუდად მიიჩნიეთ: იმაზე მეტი იცით, ვიდრე გგონიათ.
}
results-certainty-rash = { $count ->
    [one] არასწორი აღმოჩნდა ერთი პასუხი, რომელშიც დარწმუნებული იყავით. პირველ რიგში მას გადახედეთ.
   *[other] არასწორი აღმოჩნდა { $count } პასუხი, რომლებშიც დარწმუნებული იყავით. პირველ რიგში მათ გადახედეთ.
}

action-save = შენახვა როგორც…
    .tip = წასაკითხად ან დასაბეჭდად – გვერდი, ელექტრონული ცხრილისთვის – ცხრილი
filter-all = ყველა
filter-missed = გასამეორებელი
filter-skipped = გამოტოვებული
filter-flagged = მონიშნული
filter-sure = „ვიცი“, მაგრამ არასწორი

sheet-title = შედეგების შენახვა
sheet-how = შედეგები თქვენს დოკუმენტებში შეინახება, საკუთარი სახელით.
sheet-html = გვერდად (HTML)
    .hint = ბრაუზერში წასაკითხად და დასაბეჭდად: ყველა კითხვა თავისი სქოლიოთი
sheet-csv = ცხრილად (CSV)
    .hint = ელექტრონული ცხრილისთვის: თითო სტრიქონი თითო კითხვაზე
sheet-name = { $bank }, შედეგები { $date }
sheet-saved = შენახულია როგორც { $file }

history-all = ყველა ბანკი
history-progress = შედეგი მცდელობების მიხედვით
history-topics = ათვისებული თემების მიხედვით
history-known = { $known } / { $of }
history-plot = შედეგები, სულ { $count } მცდელობა, პირველი { $from }, ბოლო { $to }, თითო წერტილი თითო მცდელობაა: პირველი შედეგი { $first }, ბოლო { $last }, საუკეთესო { $best }, საშუალო { $mean }
history-banks = ბანკების მიხედვით
history-attempts = { $count } მცდელობა
history-seen = ნანახია { $of }-დან { $seen }
history-topics-how = ჯერ ყველაზე სუსტი; თითოეული ქვიზისკენ მიდის ამ თემაზე
history-topics-all = ყველა თემა: { $count }
history-list = მცდელობები, ბოლო პირველია
history-point = { $percent } · { $bank } · { $when }
history-delete = წაშლა: { $attempt }
history-deleted = მცდელობა წაიშალა
history-taken-back = მცდელობა აღდგა
delete-title = წაიშალოს ეს მცდელობა?
delete-how = მისი პასუხები და შედეგი სამუდამოდ წაიშლება. ათვისებული კითხვები ამის შემდეგ მის გარეშე დაითვლება.
delete-no = დატოვება
delete-yes = წაშლა
