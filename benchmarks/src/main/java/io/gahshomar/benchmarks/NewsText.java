package io.gahshomar.benchmarks;

/** Text as news is written, with as many dates as news has. */
final class NewsText {

    static final String PERSIAN = """
            نشست کمیسیون مشترک همکاری‌های اقتصادی با حضور نمایندگان دو کشور در تهران گشایش یافت.

            به گزارش خبرنگار ما، وزیر اقتصاد صبح امروز در آغاز این نشست گفت: دو طرف درباره حمل‌ونقل ریلی، بازرگانی محصولات کشاورزی و
            همکاری بانک‌ها گفتگو می‌کنند و امید می‌رود سندی که پیش‌نویس آن آماده شده است به امضا برسد. وی با اشاره به روند رو به رشد
            مبادلات افزود: ارزش صادرات در سال گذشته به ۲۴۰۰ میلیون دلار رسید که در مقایسه با سال ۱۳۹۸ دو برابر شده است.

            رئیس سازمان توسعه تجارت نیز در حاشیه نشست به پرسش‌های خبرنگاران پاسخ داد و گفت: محدودیت‌های بانکی هنوز مهم‌ترین مانع پیش
            روی شرکت‌هاست، هرچند بخشی از آنها با گشایش حساب‌های متقابل از میان رفته است. به گفته او کارشناسان دو کشور از مهر ۱۳۹۹
            تاکنون هفت بار درباره استانداردها، بیمه و گمرک دیدار کرده‌اند و نتیجه این دیدارها در سه پیوست گرد آمده است.

            طرف روسی نیز ساخت راه‌آهن رشت ـ آستارا را گامی بزرگ برای پیوستن بندرهای جنوب به شمال اروپا دانست و گفت: زمین‌های مسیر تا
            پایان سال جاری آزاد می‌شود و پیمانکار کار خود را آغاز خواهد کرد. این خط به درازای ۱۶۲ کیلومتر از چهار شهرستان می‌گذرد و
            نه ایستگاه دارد. نشست بعدی در بهار ۱۴۰۳ در مسکو برگزار خواهد شد.

            """;

    static final String ENGLISH = """
            The joint commission on trade opened its session in the capital with delegations from both countries.

            Opening the talks on Sunday, the economy minister said that the two sides would discuss rail transport, farm products and
            cooperation between banks, and that a draft agreement was ready to be signed. Trade had grown steadily, he added: exports
            were worth 2,400 million dollars last year, twice as much as in 2019, and most of the growth came from grain and machinery.

            The head of the trade promotion office told reporters that restrictions on payments were still the main obstacle for
            companies, although some of them had been removed by opening accounts in each other's currency. Experts of both countries
            have met seven times since October 2020 to discuss standards, insurance and customs, and the results of those meetings
            have been put together in three annexes.

            The visiting delegation called the new railway a big step towards linking the southern ports with northern Europe. The land
            along the route is to be cleared by the end of the year, and the contractor will then begin its work. The line is 162
            kilometres long, passes through four districts and has nine stations. The next session will be held in the spring of 2024.

            """;

    private NewsText() {}
}
